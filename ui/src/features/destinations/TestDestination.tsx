import { useMutation, useQuery } from '@tanstack/solid-query'
import { onMount, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { destinationMessages } from './messages.ts'
import {
  type Destination,
  followedMessage,
  isDecided,
  type Message,
  testDestination,
} from './requests.ts'

/** Sends a test message and says how its first attempt went. */
export function TestDestination(props: { destination: Destination; onClose: () => void }) {
  const api = useApi()
  const words = useMessages(destinationMessages)
  const key = createIdempotencyKey(crypto)
  const sending = useMutation(() => ({
    mutationFn: () => testDestination(api, props.destination.id, key),
  }))
  onMount(() => sending.mutate())
  return (
    <Dialog
      title={words().testTitle(props.destination.name)}
      onClose={props.onClose}
      testId="test-destination"
    >
      <div class={formStyles.form}>
        <Show when={sending.error}>{(error) => <Refusal error={error()} />}</Show>
        <Show
          when={sending.data}
          fallback={<Show when={!sending.error}>{words().testing}</Show>}
          keyed
        >
          {(message) => <Outcome message={message} />}
        </Show>
        <div class={formStyles.buttons}>
          <Button primary onClick={props.onClose}>
            {words().close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Outcome(props: { message: Message }) {
  const api = useApi()
  const words = useMessages(destinationMessages)
  const followed = useQuery(() => followedMessage(api, props.message.id))
  const text = () => {
    const message = followed.data ?? props.message
    if (!isDecided(message)) return words().testing
    if (message.state === 'sent') return words().sent
    const code = message.error ?? ''
    return message.state === 'dead' ? words().dead(code) : words().notSent(code)
  }
  return (
    <p role="status" data-testid="test-outcome">
      {text()}
    </p>
  )
}
