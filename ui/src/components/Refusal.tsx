import { ApiProblem } from '@otel-bi/client'
import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './DialogForm.module.css'

/** Why the server did not do what a form asked for, in words. */
export function Refusal(props: { error: Error }) {
  const { messages } = useI18n()
  const problem = () => (props.error instanceof ApiProblem ? props.error : null)
  return (
    <p class={styles.refusal} role="alert" data-testid="refused">
      {messages().problems[problem()?.code ?? 'unexpected_answer']}
      <Show when={problem()?.detail}>{(detail) => `: ${detail()}`}</Show>
    </p>
  )
}
