import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { Notice } from '../../toasts/Notice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { subscriptionMessages } from './messages.ts'
import {
  type Subscription,
  sendSubscription,
  subscriptionKeys,
  switchSubscription,
} from './requests.ts'

/** Sends a subscription now, or switches it on or off; a notice tells how that went. */
export function useSubscriptionCalls() {
  const api = useApi()
  const queries = useQueryClient()
  const { formats } = useI18n()
  const words = useMessages(subscriptionMessages)
  const refused = (error: Error, again: () => void) =>
    toaster.show(({ toastId }) => (
      <FailedNotice
        toastId={toastId}
        title={words().notDone}
        error={error}
        onRetry={() => {
          toaster.dismiss(toastId)
          again()
        }}
      />
    ))
  const sending = useMutation(() => ({
    mutationFn: ({ id }: Subscription) => sendSubscription(api, id),
    onSuccess: ({ messages }, { name }) =>
      toaster.show(({ toastId }) => (
        <Notice
          toastId={toastId}
          kind="done"
          title={words().sent(formats().count(messages))}
          detail={name}
        />
      )),
    onError: (error, subscription) => refused(error, () => sending.mutate(subscription)),
  }))
  const switching = useMutation(() => ({
    mutationFn: (subscription: Subscription) =>
      switchSubscription(api, subscription, !subscription.enabled),
    onSettled: () => void queries.invalidateQueries({ queryKey: subscriptionKeys.list }),
    onError: (error, subscription) => refused(error, () => switching.mutate(subscription)),
  }))
  // A copy: the row that the query cache holds changes while the call is under way.
  return {
    send: (subscription: Subscription) => sending.mutate({ ...subscription }),
    switch: (subscription: Subscription) => switching.mutate({ ...subscription }),
  }
}
