import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { useLocation, useNavigate } from '@solidjs/router'
import { type UseQueryResult, useMutation } from '@tanstack/solid-query'
import { createEffect, createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { Notice } from '../../toasts/Notice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { copyLink } from '../exports/copy-link.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { CreateView } from './CreateView.tsx'
import { isConflict } from './EditView.tsx'
import { savedViewMessages } from './messages.ts'
import { changeView, type SavedView } from './requests.ts'
import styles from './SavedViews.module.css'
import { StarButton } from './StarButton.tsx'
import { useKnownViews } from './use-known-views.ts'
import {
  keeps,
  lastingLink,
  modelName,
  type ViewWords,
  viewLink,
  viewWordsIn,
} from './view-link.ts'

type Props = {
  readonly model: MetricModel
  /** The view that the URL names; undefined when it names none. */
  readonly view: UseQueryResult<SavedView> | undefined
}

/** Which saved view is open, whether the question has changed since, and the ways to save it. */
export function SaveBar(props: Props) {
  const words = useMessages(savedViewMessages)
  const { can } = useUser()
  const navigate = useNavigate()
  const location = useLocation()
  const [isNaming, setNaming] = createSignal(false)
  const shown = () => viewWordsIn(props.model, location.search)
  const opened = () => props.view?.data
  const draft = () => {
    const view = opened()
    return view
      ? { name: words().copyOf(view.name), description: view.description, shared: false }
      : { name: '', description: '', shared: false }
  }
  const show = (view: SavedView) => navigate(viewLink(view), { scroll: false, resolve: false })
  return (
    <div class={styles.bar} data-testid="save-bar">
      <Show when={props.view?.isError}>
        <p role="status" data-testid="view-unknown">
          {words().unknown}
        </p>
      </Show>
      <Show
        when={opened()}
        fallback={
          <Show when={can('createSavedView')}>
            <Button onClick={() => setNaming(true)}>{words().saveView}</Button>
          </Show>
        }
      >
        {(view) => (
          <OpenedView
            model={props.model}
            view={view()}
            words={shown()}
            onSaveAs={() => setNaming(true)}
            onTake={show}
          />
        )}
      </Show>
      <Show when={isNaming()}>
        <CreateView
          asked={{ model: modelName(props.model), ...shown() }}
          draft={draft()}
          onSaved={(view) => {
            setNaming(false)
            show(view)
          }}
          onClose={() => setNaming(false)}
        />
      </Show>
    </div>
  )
}

type OpenedProps = {
  readonly model: MetricModel
  readonly view: SavedView
  readonly words: ViewWords
  readonly onSaveAs: () => void
  readonly onTake: (view: SavedView) => void
}

function OpenedView(props: OpenedProps) {
  const api = useApi()
  const words = useMessages(savedViewMessages)
  const { can } = useUser()
  const known = useKnownViews()
  // The version that the reader began with. The cache changes its view in place, so this is a copy.
  const [base, setBase] = createSignal<SavedView>({ ...props.view })
  const isChanged = () => !keeps(props.model, props.view, props.words)
  const isStale = () => props.view.version !== base().version && isChanged()
  createEffect(() => {
    const { id, version } = base()
    const isNewer = props.view.version !== version && !isChanged()
    if (props.view.id !== id || isNewer) setBase({ ...props.view })
  })
  const saving = useMutation(() => ({
    mutationFn: () => changeView(api, base(), props.words),
    onSuccess(view) {
      setBase({ ...view })
      known.changed(view)
      toaster.show(({ toastId }) => (
        <Notice
          toastId={toastId}
          kind="done"
          title={words().saved(view.name)}
          detail={lastingLink(view, location.origin)}
        />
      ))
    },
    onError(error) {
      if (isConflict(error)) return known.newest(base().id)
      toaster.show(({ toastId }) => (
        <FailedNotice
          toastId={toastId}
          title={words().notSaved}
          error={error}
          onRetry={() => {
            toaster.dismiss(toastId)
            saving.mutate()
          }}
        />
      ))
      return undefined
    },
  }))
  const take = () => {
    setBase({ ...props.view })
    props.onTake(props.view)
  }
  return (
    <>
      <div class={styles.opened}>
        <StarButton view={props.view} />
        <p>
          <span class="visually-hidden">{words().viewIs}: </span>
          <strong>
            <bdi>{props.view.name}</bdi>
          </strong>{' '}
          <Show when={!props.view.mine}>
            <span class={styles.note}>{words().by(props.view.owner_name)} </span>
          </Show>
          <span role="status" data-testid="view-state">
            <Badge tone={isChanged() ? 'notice' : 'plain'}>
              {isChanged() ? words().isChanged : words().isSaved}
            </Badge>
          </span>
        </p>
      </div>
      <div class={styles.buttons}>
        <Show when={props.view.mine && can('changeSavedView')}>
          <Button
            primary
            disabled={!isChanged() || isStale() || saving.isPending}
            onClick={() => saving.mutate()}
          >
            {saving.isPending ? words().saving : words().save}
          </Button>
        </Show>
        <Show when={can('createSavedView')}>
          <Button onClick={props.onSaveAs}>{words().saveAs}</Button>
        </Show>
        <Button onClick={() => void copyLink(lastingLink(props.view, location.origin), words())}>
          {words().copyLink}
        </Button>
      </div>
      <Show when={isStale()}>
        <ConflictNotice newer={props.view} onTake={take} onKeep={props.onSaveAs} />
      </Show>
    </>
  )
}
