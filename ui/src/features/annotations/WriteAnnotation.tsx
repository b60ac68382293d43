import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { type JSX, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Annotations.module.css'
import { annotationMessages } from './messages.ts'
import { annotationKey, type Business, createAnnotation, type NewAnnotation } from './requests.ts'

type Props = {
  readonly domain: Business
  /** The day that is proposed, and those that the chart has. */
  readonly date: string
  readonly days: { readonly from: string; readonly to: string }
  readonly onClose: () => void
}

/** Asks for a note on a day. Sending again after a failure repeats the same request, not a second one. */
export function WriteAnnotation(props: Props) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(annotationMessages)
  let sent: { readonly text: string; readonly key: string } | undefined
  const creation = useMutation(() => ({
    mutationFn: (note: NewAnnotation) => {
      const text = JSON.stringify(note)
      if (sent?.text !== text) sent = { text, key: createIdempotencyKey(crypto) }
      return createAnnotation(api, note, sent.key)
    },
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: annotationKey(props.domain) })
      props.onClose()
    },
  }))
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    creation.mutate({
      domain: props.domain,
      date: String(fields.get('date')),
      text: String(fields.get('text')).trim(),
    })
  }
  return (
    <Dialog title={words().title} onClose={props.onClose} testId="write-annotation">
      <form class={form.form} onSubmit={onSubmit}>
        <label class={form.field}>
          {words().date}
          <input
            type="date"
            name="date"
            required
            min={props.days.from}
            max={props.days.to}
            value={props.date}
          />
        </label>
        <label class={form.field}>
          {words().text}
          <textarea class={styles.text} name="text" required rows={3} maxLength={500} />
        </label>
        <Show when={creation.error}>{(error) => <Refusal error={error()} />}</Show>
        <div class={form.buttons}>
          <Button onClick={props.onClose}>{words().cancel}</Button>
          <Button type="submit" primary disabled={creation.isPending}>
            {creation.isPending ? words().saving : words().save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
