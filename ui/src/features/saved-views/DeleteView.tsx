import { useMutation } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { isConflict } from './EditView.tsx'
import { savedViewMessages } from './messages.ts'
import { deleteView, type SavedView } from './requests.ts'
import styles from './SavedViews.module.css'
import { useKnownViews } from './use-known-views.ts'

/** Asks before a view is deleted, with what others lose by it. */
export function DeleteView(props: { view: SavedView; onClose: () => void }) {
  const api = useApi()
  const words = useMessages(savedViewMessages)
  const known = useKnownViews()
  const [base, setBase] = createSignal({ ...props.view })
  const [newer, setNewer] = createSignal<SavedView>()
  const deletion = useMutation(() => ({
    mutationFn: () => deleteView(api, base()),
    onSuccess(view) {
      known.deleted(view)
      props.onClose()
    },
    async onError(error) {
      if (isConflict(error)) setNewer({ ...(await known.newest(base().id)) })
    },
  }))
  const take = (view: SavedView) => {
    setBase(view)
    setNewer(undefined)
    deletion.reset()
  }
  return (
    <Dialog title={words().deleteTitle(base().name)} onClose={props.onClose} testId="delete-view">
      <Show when={!base().mine}>
        <p>{words().deleteShared(base().owner_name)}</p>
      </Show>
      <p>{words().deleteMeaning}</p>
      <Show
        when={newer()}
        fallback={<Show when={deletion.error}>{(error) => <Refusal error={error()} />}</Show>}
      >
        {(view) => <ConflictNotice newer={view()} onTake={() => take(view())} />}
      </Show>
      <div class={styles.buttons}>
        <Button onClick={props.onClose}>{words().cancel}</Button>
        <Button primary disabled={deletion.isPending} onClick={() => deletion.mutate()}>
          {words().delete}
        </Button>
      </div>
    </Dialog>
  )
}
