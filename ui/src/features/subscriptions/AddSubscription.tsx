import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import type { SavedView } from '../saved-views/requests.ts'
import { subscriptionMessages } from './messages.ts'
import { createSubscription, type NewSubscription, subscriptionKeys } from './requests.ts'
import { SubscriptionForm } from './SubscriptionForm.tsx'

type Props = {
  readonly views: readonly SavedView[]
  readonly subject: string
  readonly onClose: () => void
}

/** Asks what is to be sent when and to whom; the draft stays when the server refuses it. */
export function AddSubscription(props: Props) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(subscriptionMessages)
  // One key for one draft: the same one sent again after a failure is added once.
  let sent: { readonly body: string; readonly key: string } | undefined
  const addition = useMutation(() => ({
    mutationFn: (draft: NewSubscription) => {
      const body = JSON.stringify(draft)
      if (sent?.body !== body) sent = { body, key: createIdempotencyKey(crypto) }
      return createSubscription(api, draft, sent.key)
    },
    onSuccess() {
      void queries.invalidateQueries({ queryKey: subscriptionKeys.list })
      props.onClose()
    },
  }))
  return (
    <Dialog title={words().addTitle} onClose={props.onClose} testId="add-subscription">
      <SubscriptionForm
        views={props.views}
        subject={props.subject}
        isAdding={addition.isPending}
        error={addition.error}
        onSubmit={addition.mutate}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}
