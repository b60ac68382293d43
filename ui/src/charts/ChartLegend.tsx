import { useI18n } from '../i18n/I18n.tsx'
import styles from './ChartLegend.module.css'
import type { Series, TimeSeries } from './time-series.ts'

type Props = {
  readonly series: TimeSeries
  readonly index: number
  readonly periodName: (isoDate: string) => string
}

/** The series' names, and their values at the point in hand: said aloud when it moves. */
export function ChartLegend(props: Props) {
  const date = () => props.series.dates[props.index] ?? ''
  return (
    <p class={styles.legend} aria-live="polite">
      <span class={styles.period} data-testid="chart-period" data-value={date()}>
        {date() && props.periodName(date())}
      </span>
      <Entry series={props.series.bars} index={props.index} mark={styles.bar} />
      <Entry series={props.series.line} index={props.index} mark={styles.line} />
    </p>
  )
}

function Entry(props: { series: Series; index: number; mark: string | undefined }) {
  const { formats } = useI18n()
  const value = () => props.series.values[props.index] ?? 0
  return (
    <span class={styles.entry}>
      <i class={props.mark} aria-hidden="true" />
      {props.series.label}
      <b data-testid={`chart-${props.series.id}`} data-value={value()}>
        {formats().amount(value())}
      </b>
    </span>
  )
}
