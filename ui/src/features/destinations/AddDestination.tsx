import type { EventType } from '@otel-bi/contract/events/types'
import { languages } from '@otel-bi/contract/language'
import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { EventChoice } from './EventChoice.tsx'
import { destinationMessages } from './messages.ts'
import { addDestination, destinationKeys, type NewDestination } from './requests.ts'
import { SecretOnce } from './SecretOnce.tsx'

const kinds = ['email', 'webhook', 'slack', 'teams'] as const
type Kind = (typeof kinds)[number]

/** Adds a destination; the secret of a webhook is shown before the dialog closes. */
export function AddDestination(props: { onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(destinationMessages)
  // One key for one draft: the same one sent again after a failure is added once.
  let sent: { readonly body: string; readonly key: string } | undefined
  const addition = useMutation(() => ({
    mutationFn: (draft: NewDestination) => {
      const body = JSON.stringify(draft)
      if (sent?.body !== body) sent = { body, key: createIdempotencyKey(crypto) }
      return addDestination(api, draft, sent.key)
    },
    onSuccess({ secret }) {
      void queries.invalidateQueries({ queryKey: destinationKeys.list })
      if (secret === null) props.onClose()
    },
  }))
  return (
    <Show
      when={addition.data?.secret}
      fallback={
        <Dialog title={words().addTitle} onClose={props.onClose} testId="add-destination">
          <DestinationForm
            isAdding={addition.isPending}
            error={addition.error}
            onSubmit={addition.mutate}
            onCancel={props.onClose}
          />
        </Dialog>
      }
    >
      {(secret) => <SecretOnce secret={secret()} onClose={props.onClose} />}
    </Show>
  )
}

type FormProps = {
  readonly isAdding: boolean
  readonly error: Error | null
  readonly onSubmit: (draft: NewDestination) => void
  readonly onCancel: () => void
}

function DestinationForm(props: FormProps) {
  const words = useMessages(destinationMessages)
  const { language } = useI18n()
  const { notifications } = useConfig()
  const usable = kinds.filter((kind) =>
    kind === 'email' ? notifications.email : notifications.webhooks,
  )
  const [kind, setKind] = createSignal<Kind>(usable[0] ?? 'email')
  const [events, setEvents] = createSignal<EventType[]>([])
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    props.onSubmit({
      name: String(form.get('name')).trim(),
      kind: kind(),
      address: String(form.get('address')).trim(),
      language: form.get('language') === 'hr' ? 'hr' : 'en',
      events: kind() === 'webhook' ? events() : [],
    })
  }
  return (
    <form class={formStyles.form} onSubmit={onSubmit}>
      <label class={formStyles.field}>
        {words().name}
        <input name="name" required pattern=".*\S.*" maxLength={120} />
      </label>
      <label class={formStyles.field}>
        {words().kind}
        <select
          name="kind"
          onChange={(event) =>
            setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'email')
          }
        >
          <For each={usable}>{(one) => <option value={one}>{words().kinds[one]}</option>}</For>
        </select>
      </label>
      <label class={formStyles.field}>
        {kind() === 'email' ? words().addresses : words().url}
        <input
          name="address"
          required
          maxLength={2000}
          type={kind() === 'email' ? 'text' : 'url'}
          autocomplete="off"
        />
      </label>
      <label class={formStyles.field}>
        {words().language}
        <select name="language">
          <For each={languages}>
            {(one) => (
              <option value={one} selected={one === language()}>
                {words().languages[one]}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={kind() === 'webhook'}>
        <EventChoice chosen={events()} onChange={setEvents} />
      </Show>
      <Show when={props.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={formStyles.buttons}>
        <Button onClick={props.onCancel}>{words().cancel}</Button>
        <Button type="submit" primary disabled={props.isAdding}>
          {props.isAdding ? words().adding : words().add}
        </Button>
      </div>
    </form>
  )
}
