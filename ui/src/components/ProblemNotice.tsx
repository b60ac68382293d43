import { ApiProblem, mayPass } from '@otel-bi/client'
import RefreshCw from 'lucide-solid/icons/refresh-cw'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { Show } from 'solid-js'
import { ScriptMissing } from '../api/import-script.ts'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './ProblemNotice.module.css'
import { TraceId } from './TraceId.tsx'

type ProblemNoticeProps = {
  readonly error: unknown
  readonly retrying: boolean
  readonly onRetry: () => void
  /** Whether older figures are still shown below. */
  readonly stale?: boolean
}

/** What went wrong, in words and with what support needs to find it: code and trace. */
export function ProblemNotice(props: ProblemNoticeProps) {
  const { messages } = useI18n()
  const problem = () => (props.error instanceof ApiProblem ? props.error : null)
  const missing = () => props.error instanceof ScriptMissing
  const code = () => (missing() ? 'script_missing' : (problem()?.code ?? 'unexpected_answer'))
  const retry = () => (missing() ? location.reload() : props.onRetry())
  const action = () => (missing() ? messages().reload : messages().retry)
  const remarks = () =>
    [mayPass(props.error) && messages().healing, props.stale && messages().staleShown]
      .filter(Boolean)
      .join(' ')
  return (
    <div class={styles.notice} data-testid="problem" data-code={code()}>
      <span class={styles.icon}>
        <TriangleAlert size={20} aria-hidden="true" />
      </span>
      <div class={styles.words} role="alert">
        <p class={styles.title}>{messages().problems[code()]}</p>
        <Show when={problem()?.detail}>{(detail) => <p class={styles.detail}>{detail()}</p>}</Show>
        <Show when={remarks()}>{(text) => <p class={styles.detail}>{text()}</p>}</Show>
        <dl class={styles.facts}>
          <div>
            <dt>{messages().code}</dt>
            <dd data-testid="problem-code">{code()}</dd>
          </div>
          <Show when={problem()?.traceId}>
            {(trace) => (
              <div>
                <dt>{messages().trace}</dt>
                <dd data-testid="problem-trace">
                  <TraceId id={trace()} />
                </dd>
              </div>
            )}
          </Show>
        </dl>
      </div>
      <button type="button" class={styles.retry} onClick={retry} disabled={props.retrying}>
        <RefreshCw size={15} aria-hidden="true" />
        {props.retrying ? messages().retrying : action()}
      </button>
    </div>
  )
}
