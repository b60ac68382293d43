import { ApiProblem } from '@otel-bi/client'
import { useMutation } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { savedViewMessages } from './messages.ts'
import { changeView, type SavedView, type ViewDraft } from './requests.ts'
import { useKnownViews } from './use-known-views.ts'
import { ViewForm } from './ViewForm.tsx'

type Props = {
  readonly view: SavedView
  /** Another has changed it, and the reader keeps their own words as a new view. */
  readonly onKeep: (draft: ViewDraft) => void
  readonly onClose: () => void
}

/** Renames, describes, shares or unshares a view. */
export function EditView(props: Props) {
  const api = useApi()
  const words = useMessages(savedViewMessages)
  const known = useKnownViews()
  const [base, setBase] = createSignal({ ...props.view })
  const [draft, setDraft] = createSignal<ViewDraft>(base())
  const [newer, setNewer] = createSignal<SavedView>()
  const change = useMutation(() => ({
    mutationFn: (wanted: ViewDraft) => {
      setDraft(wanted)
      return changeView(api, base(), wanted)
    },
    onSuccess(view) {
      known.changed(view)
      props.onClose()
    },
    async onError(error) {
      if (isConflict(error)) setNewer({ ...(await known.newest(base().id)) })
    },
  }))
  const take = (view: SavedView) => {
    setBase(view)
    setDraft(view)
    setNewer(undefined)
    change.reset()
  }
  return (
    <Dialog title={words().editTitle} onClose={props.onClose} testId="edit-view">
      <Show when={newer()}>
        {(view) => (
          <ConflictNotice
            newer={view()}
            onTake={() => take(view())}
            onKeep={() => props.onKeep(draft())}
          />
        )}
      </Show>
      <ViewForm
        draft={draft()}
        isSaving={change.isPending}
        error={isConflict(change.error) ? null : change.error}
        onSubmit={change.mutate}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}

export const isConflict = (error: Error | null) =>
  error instanceof ApiProblem && error.code === 'precondition_failed'
