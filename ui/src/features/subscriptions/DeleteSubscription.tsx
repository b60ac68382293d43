import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { subscriptionMessages } from './messages.ts'
import { deleteSubscription, type Subscription, subscriptionKeys } from './requests.ts'

/** Asks before a subscription is deleted. */
export function DeleteSubscription(props: { subscription: Subscription; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(subscriptionMessages)
  const deletion = useMutation(() => ({
    mutationFn: () => deleteSubscription(api, props.subscription),
    onSettled: () => queries.invalidateQueries({ queryKey: subscriptionKeys.list }),
    onSuccess: () => props.onClose(),
  }))
  return (
    <Dialog
      title={words().deleteTitle(props.subscription.name)}
      onClose={props.onClose}
      testId="delete-subscription"
    >
      <div class={formStyles.form}>
        <p>{words().deleteMeaning}</p>
        <Show when={deletion.error}>{(error) => <Refusal error={error()} />}</Show>
        <div class={formStyles.buttons}>
          <Button onClick={props.onClose}>{words().cancel}</Button>
          <Button primary disabled={deletion.isPending} onClick={() => deletion.mutate()}>
            {words().delete}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
