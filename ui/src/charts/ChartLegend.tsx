import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import type { AnomalyMark } from './anomaly-marks.ts'
import styles from './ChartLegend.module.css'

export type LegendEntry = {
  readonly id: string
  readonly label: string
  readonly mark: 'bar' | 'line' | 'dashes' | 'band80' | 'band95' | 'ring'
  /** One value, the two ends of a band, or nothing where the series says nothing. */
  readonly values: readonly number[]
}

/** What was expected of a day outside its forecast; the name alone on other days, nothing where no day is marked. */
export function anomalyEntry(
  anomalies: { readonly label: string; readonly marks: readonly AnomalyMark[] } | undefined,
  date: string | undefined,
): LegendEntry[] {
  if (!anomalies || anomalies.marks.length === 0) return []
  const found = anomalies.marks.find((mark) => mark.date === date)
  const values = found ? [found.expected] : []
  return [{ id: 'anomaly', label: anomalies.label, mark: 'ring', values }]
}

type Props = {
  readonly date: string
  readonly periodName: (isoDate: string) => string
  /** The page that the point in hand leads to. */
  readonly href?: string | undefined
  readonly entries: readonly LegendEntry[]
  readonly format?: (value: number) => string
}

/** The series' names, and their values at the point in hand: said aloud when it moves. */
export function ChartLegend(props: Props) {
  const { formats } = useI18n()
  const period = () => props.date && props.periodName(props.date)
  return (
    <p class={styles.legend} aria-live="polite">
      <span class={styles.period} data-testid="chart-period" data-value={props.date}>
        <Show when={props.href} fallback={period()}>
          {(path) => <A href={path()}>{period()}</A>}
        </Show>
      </span>
      <For each={props.entries}>
        {(entry) => (
          <span class={styles.entry}>
            <i class={styles[entry.mark]} aria-hidden="true" />
            {entry.label}
            <Show when={entry.values.length > 0}>
              <b data-testid={`chart-${entry.id}`} data-value={entry.values.join('/')}>
                {entry.values.map(props.format ?? formats().amount).join(' – ')}
              </b>
            </Show>
          </span>
        )}
      </For>
    </p>
  )
}
