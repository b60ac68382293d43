import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { DeleteDialog } from '../../components/DeleteDialog.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { subscriptionMessages } from './messages.ts'
import { deleteSubscription, type Subscription, subscriptionKeys } from './requests.ts'

/** Asks before a subscription is deleted. */
export function DeleteSubscription(props: { subscription: Subscription; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(subscriptionMessages)
  // The version that the reader sees: the cache changes it in place.
  const base = { ...props.subscription }
  const deletion = useMutation(() => ({
    mutationFn: () => deleteSubscription(api, base),
    onSettled: () => queries.invalidateQueries({ queryKey: subscriptionKeys.list }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <DeleteDialog
      testId="delete-subscription"
      title={words().deleteTitle(base.name)}
      meaning={words().deleteMeaning}
      words={words()}
      deletion={deletion}
      onClose={props.onClose}
    />
  )
}
