import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { RowActions } from '../../components/RowActions.tsx'
import type { Language } from '../../i18n/language.ts'
import { subscriptionLink, viewSubject } from '../../url-state/subscription-link.ts'
import type { SavedViewWords } from './messages.ts'
import type { SavedView } from './requests.ts'
import styles from './SavedViews.module.css'
import { StarButton } from './StarButton.tsx'
import { modelNamed, viewLink } from './view-link.ts'

/** What the reader may do with a view. */
export type ViewActions = {
  readonly maySend: boolean
  readonly mayEdit: (view: SavedView) => boolean
  readonly mayDelete: (view: SavedView) => boolean
  readonly edit: (view: SavedView) => void
  readonly remove: (view: SavedView) => void
  readonly copyLink: (view: SavedView) => void
}

export function savedViewColumns(
  words: SavedViewWords,
  language: Language,
  actions: ViewActions,
): Column<SavedView>[] {
  return [
    {
      id: 'starred',
      title: words.star,
      kind: 'flag',
      value: (view) => view.starred,
      cell: (view) => <StarButton view={view} />,
    },
    {
      id: 'name',
      title: words.name,
      kind: 'text',
      value: (view) => view.name,
      cell: (view) => <Name view={view} words={words} />,
    },
    {
      id: 'model',
      title: words.subject,
      kind: 'text',
      value: (view) => view.model,
      text: (view) => modelNamed(view.model)?.title[language] ?? view.model,
    },
    {
      id: 'owner_name',
      title: words.owner,
      kind: 'text',
      value: (view) => view.owner_name,
      text: (view) => (view.mine ? words.you : view.owner_name),
    },
    {
      id: 'shared',
      title: words.audience,
      kind: 'flag',
      value: (view) => view.shared,
      cell: ({ shared }) => (
        <Badge tone={shared ? 'accent' : 'plain'}>{shared ? words.everyone : words.onlyMe}</Badge>
      ),
    },
    { id: 'updated_at', title: words.changed, kind: 'instant', value: (view) => view.updated_at },
    {
      id: 'actions',
      title: words.actions,
      kind: 'text',
      value: () => null,
      cell: (view) => <Actions view={view} words={words} actions={actions} />,
    },
  ]
}

function Name(props: { view: SavedView; words: SavedViewWords }) {
  return (
    <div class={styles.name}>
      <A href={viewLink(props.view)}>
        <bdi>{props.view.name}</bdi>
      </A>
      <Show when={props.view.missing.length > 0}>
        <Badge tone="notice">{props.words.incomplete}</Badge>
      </Show>
      <Show when={props.view.description}>
        <p class={styles.note}>
          <bdi>{props.view.description}</bdi>
        </p>
      </Show>
      <For each={props.view.missing}>
        {({ kind, name }) => <p class={styles.note}>{props.words.gone[kind](name)}</p>}
      </For>
    </div>
  )
}

function Actions(props: { view: SavedView; words: SavedViewWords; actions: ViewActions }) {
  const name = () => props.view.name
  return (
    <RowActions>
      <Show when={props.actions.mayEdit(props.view)}>
        <Button label={props.words.editView(name())} onClick={() => props.actions.edit(props.view)}>
          {props.words.edit}
        </Button>
      </Show>
      <Button
        label={props.words.copyLinkOf(name())}
        onClick={() => props.actions.copyLink(props.view)}
      >
        {props.words.copyLink}
      </Button>
      <Show when={props.actions.maySend}>
        <A
          class={styles.send}
          href={subscriptionLink(viewSubject(props.view.id))}
          aria-label={props.words.sendOf(name())}
        >
          {props.words.send}
        </A>
      </Show>
      <Show when={props.actions.mayDelete(props.view)}>
        <Button
          label={props.words.deleteView(name())}
          onClick={() => props.actions.remove(props.view)}
        >
          {props.words.delete}
        </Button>
      </Show>
    </RowActions>
  )
}
