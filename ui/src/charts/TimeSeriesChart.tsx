import { createMemo, createSignal } from 'solid-js'
import type uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { ChartCanvas } from './ChartCanvas.tsx'
import { ChartLegend, type LegendEntry } from './ChartLegend.tsx'
import styles from './TimeSeriesChart.module.css'
import type { Series, TimeSeries } from './time-series.ts'
import { type ChartInputs, timeSeriesOptions } from './time-series-options.ts'

type Props = {
  readonly label: string
  readonly series: TimeSeries
  readonly window: ChartInputs['window']
  readonly periodName: (isoDate: string) => string
  readonly footnote: string
  readonly keyboardHint: string
  /** How values are written; by default as amounts. */
  readonly format?: (value: number) => string
}

/** Bars with a line over them. Mouse, touch and arrow keys move the point that the legend reads out. */
export function TimeSeriesChart(props: Props) {
  const { formats } = useI18n()
  const [point, setPoint] = createSignal<number | null>(null)
  const last = () => props.series.dates.length - 1
  const shown = () => Math.min(point() ?? last(), last())
  const data = createMemo(() => alignedData(props.series))
  const entry = ({ id, label, values }: Series, mark: LegendEntry['mark']): LegendEntry => ({
    id,
    label,
    mark,
    values: [values[shown()] ?? 0],
  })
  const entries = () => {
    const { bars, line } = props.series
    return line ? [entry(bars, 'bar'), entry(line, 'line')] : [entry(bars, 'bar')]
  }
  return (
    <figure class={styles.figure}>
      <ChartLegend
        date={props.series.dates[shown()] ?? ''}
        periodName={props.periodName}
        entries={entries()}
        format={props.format ?? formats().amount}
      />
      <ChartCanvas
        label={`${props.label}. ${props.keyboardHint}`}
        data={data()}
        index={shown()}
        onPoint={setPoint}
        looks={props.window}
        options={(place, onPoint) =>
          timeSeriesOptions(
            place,
            () => ({ series: props.series, formats: formats(), window: props.window }),
            onPoint,
          )
        }
      />
      <figcaption class={styles.footnote}>{props.footnote}</figcaption>
    </figure>
  )
}

const alignedData = ({ middles, bars, line }: TimeSeries): uPlot.AlignedData => [
  [...middles],
  [...bars.values],
  line ? [...line.values] : middles.map(() => null),
]
