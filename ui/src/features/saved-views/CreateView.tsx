import { useMutation } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { savedViewMessages } from './messages.ts'
import { createView, type NewView, type SavedView, type ViewDraft } from './requests.ts'
import { useKnownViews } from './use-known-views.ts'
import { ViewForm } from './ViewForm.tsx'

type Props = {
  readonly asked: Pick<NewView, 'model' | 'question' | 'layout'>
  readonly draft: ViewDraft
  readonly onSaved: (view: SavedView) => void
  readonly onClose: () => void
}

/** Saves a question under a new name. */
export function CreateView(props: Props) {
  const api = useApi()
  const words = useMessages(savedViewMessages)
  const known = useKnownViews()
  // One key for one draft: the same one sent again after a failure is saved once.
  let sent: { readonly body: string; readonly key: string } | undefined
  const creation = useMutation(() => ({
    mutationFn: (draft: ViewDraft) => {
      const view = { ...props.asked, ...draft }
      const body = JSON.stringify(view)
      if (sent?.body !== body) sent = { body, key: createIdempotencyKey(crypto) }
      return createView(api, view, sent.key)
    },
    onSuccess(view) {
      known.created(view)
      props.onSaved(view)
    },
  }))
  return (
    <Dialog title={words().saveTitle} onClose={props.onClose} testId="save-view">
      <ViewForm
        draft={props.draft}
        isSaving={creation.isPending}
        error={creation.error}
        onSubmit={creation.mutate}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}
