import { For, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './AnomalyList.module.css'
import { anomalyMessages } from './messages.ts'
import type { Anomaly } from './requests.ts'

/** The marks of a chart as text: opened and read by keyboard. */
export function AnomalyList(props: { days: readonly Anomaly[] }) {
  const { formats } = useI18n()
  const words = useMessages(anomalyMessages)
  const textOf = ({ actual, expected, difference_ratio, explanation }: Anomaly) => {
    const { amount, change: signed } = formats()
    const change = difference_ratio === null ? '' : ` (${signed(difference_ratio)})`
    const reason = explanation ? `: ${words().explanations[explanation]}` : ''
    return `${words().day(amount(actual), amount(expected), change)}${reason}`
  }
  return (
    <Show when={props.days.length > 0} fallback={<p class={styles.list}>{words().none}</p>}>
      <details class={styles.list} data-testid="anomalies">
        <summary class={styles.summary}>{words().list(formats().count(props.days.length))}</summary>
        <ul
          class={styles.days}
          tabindex="0"
          aria-label={words().list(formats().count(props.days.length))}
        >
          <For each={props.days}>
            {(day) => (
              <li data-date={day.date}>
                <span class={styles.date}>{formats().date(day.date)}</span> {textOf(day)}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
