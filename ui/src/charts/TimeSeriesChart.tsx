import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js'
import type uPlot from 'uplot'
import { addDays, dayAt } from '../format/calendar-day.ts'
import { useI18n } from '../i18n/I18n.tsx'
import type { AnomalyMark } from './anomaly-marks.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { anomalyEntry, ChartLegend, type LegendEntry } from './ChartLegend.tsx'
import { pointsOf, type Selection } from './selection.ts'
import styles from './TimeSeriesChart.module.css'
import type { Series, TimeSeries } from './time-series.ts'
import { type ChartInputs, type Days, timeSeriesOptions } from './time-series-options.ts'

type Props = {
  readonly label: string
  readonly series: TimeSeries
  readonly window: ChartInputs['window']
  /** What the values are: the title of their axis. */
  readonly valueTitle?: string
  readonly periodName: (isoDate: string) => string
  readonly footnote: string
  readonly keyboardHint: string
  /** The page that a point leads to, by its date. */
  readonly hrefOf?: (isoDate: string) => string | undefined
  /** How values are written; by default as amounts. */
  readonly format?: (value: number) => string
  /** Days outside their forecast, and what the legend calls them. */
  readonly anomalies?: { readonly label: string; readonly marks: readonly AnomalyMark[] }
  /** Periods that are not whole. */
  readonly partial?: readonly Days[]
  /** Lets the reader select periods, and says what can be done with them. */
  readonly selecting?: {
    readonly onCommit: (days: Days) => void
    readonly onLeave: () => void
    readonly actions: (days: Days, close: () => void) => JSX.Element
  }
}

/** Bars with a line over them. Mouse, touch and arrow keys move the point that the legend reads out. */
export function TimeSeriesChart(props: Props) {
  const { formats } = useI18n()
  const [point, setPoint] = createSignal<number | null>(null)
  const last = () => props.series.dates.length - 1
  const shown = () => Math.min(point() ?? last(), last())
  const href = () => props.hrefOf?.(props.series.dates[shown()] ?? '')
  const data = createMemo(() => alignedData(props.series))
  const entry = ({ id, label, values }: Series, mark: LegendEntry['mark']): LegendEntry => ({
    id,
    label,
    mark,
    values: [values[shown()] ?? []].flat(),
  })
  const entries = () => {
    const { bars, line } = props.series
    return [
      entry(bars, 'bar'),
      ...(line ? [entry(line, 'line')] : []),
      ...anomalyEntry(props.anomalies, props.series.dates[shown()]),
    ]
  }
  const [selection, setSelection] = createSignal<Selection | null>(null)
  createEffect(
    on(
      () => props.series.dates,
      () => setSelection(null),
    ),
  )
  const days = (): Days | undefined => {
    const chosen = selection()
    if (!chosen) return undefined
    const { first, last: end } = pointsOf(chosen)
    const [from, after] = [props.series.dates[first], props.series.edges[end + 1]]
    return from && after ? { from, to: addDays(dayAt(after), -1) } : undefined
  }
  const commit = () => {
    const chosen = days()
    if (chosen) props.selecting?.onCommit(chosen)
  }
  const selecting = () =>
    props.selecting && {
      selection: selection(),
      edges: props.series.edges,
      onSelection: setSelection,
      onCommit: commit,
      onLeave: props.selecting.onLeave,
    }
  return (
    <figure class={styles.figure}>
      <ChartLegend
        date={props.series.dates[shown()] ?? ''}
        periodName={props.periodName}
        href={href()}
        entries={entries()}
        format={props.format ?? formats().amount}
      />
      <ChartCanvas
        label={`${props.label}. ${props.keyboardHint}`}
        data={data()}
        index={shown()}
        onPoint={setPoint}
        looks={[props.window, props.partial, props.anomalies]}
        selecting={selecting()}
        href={href()}
        options={(place, onPoint) =>
          timeSeriesOptions(
            place,
            () => ({
              series: props.series,
              formats: formats(),
              valueTitle: props.valueTitle,
              window: props.window,
              partial: props.partial ?? [],
              anomalies: props.anomalies?.marks ?? [],
            }),
            onPoint,
          )
        }
      />
      <figcaption class={styles.caption}>
        <Show when={days()} fallback={<Footnote />}>
          {(chosen) => (
            <div class={styles.selection} role="status" data-testid="chart-selection">
              {props.selecting?.actions(chosen(), () => setSelection(null))}
            </div>
          )}
        </Show>
      </figcaption>
    </figure>
  )

  function Footnote() {
    return (
      <Show when={props.footnote}>
        <span
          class={styles.footnote}
          classList={{ [styles.hatched ?? '']: (props.partial ?? []).length > 0 }}
        >
          {props.footnote}
        </span>
      </Show>
    )
  }
}

const alignedData = ({ middles, bars, line }: TimeSeries): uPlot.AlignedData => [
  [...middles],
  [...bars.values],
  line ? [...line.values] : middles.map(() => null),
]
