import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import type uPlot from 'uplot'
import { Button } from '../components/Button.tsx'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
import type { AnomalyMark } from './anomaly-marks.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { anomalyEntry, ChartLegend, type LegendEntry } from './ChartLegend.tsx'
import { ChartTools } from './ChartTools.tsx'
import { chartMessages } from './messages.ts'
import type { NoteMark } from './note-marks.ts'
import { pictureOf } from './picture-of.ts'
import { RangeSlider } from './RangeSlider.tsx'
import styles from './TimeSeriesChart.module.css'
import { alignedSeries, type Series, seriesFigures, type TimeSeries } from './time-series.ts'
import { type ChartInputs, timeSeriesOptions } from './time-series-options.ts'
import { type Days, useSelection } from './use-selection.ts'
import { useZoom } from './use-zoom.ts'

type Props = {
  readonly label: string
  readonly series: TimeSeries
  readonly window: ChartInputs['window']
  /** What the values are: the title of their axis. */
  readonly valueTitle?: string
  readonly periodName: (isoDate: string) => string
  /** What the shaded days are. */
  readonly windowNote?: string
  /** Which periods are hatched, since they are not whole. */
  readonly partialNote?: string
  readonly keyboardHint: string
  /** The page that a point leads to, by its date. */
  readonly hrefOf?: (isoDate: string) => string | undefined
  /** How values are written; by default as amounts. */
  readonly format?: (value: number) => string
  /** Days outside their forecast, and what the legend calls them. */
  readonly anomalies?: { readonly label: string; readonly marks: readonly AnomalyMark[] }
  readonly notes?: readonly NoteMark[]
  /** Periods that are not whole. */
  readonly partial?: readonly Days[]
  /** Lets the reader select periods, and says what can be done with them. Without it they are zoomed into. */
  readonly selecting?: {
    readonly onCommit: (days: Days) => void
    readonly onLeave: () => void
    readonly actions: (days: Days, close: () => void) => JSX.Element
  }
  /** Whether wheel, keys and a slider zoom; false where the page has a zoom of its own. */
  readonly zoomable?: boolean
  /** What else can be chosen about the chart. */
  readonly tools?: JSX.Element
}

/** Bars with a line over them. Mouse, touch and arrow keys move the point that the legend reads out. */
export function TimeSeriesChart(props: Props) {
  const { formats, messages } = useI18n()
  const words = useMessages(chartMessages)
  const [point, setPoint] = createSignal<number | null>(null)
  const [drawn, setDrawn] = createSignal<uPlot>()
  const last = () => props.series.dates.length - 1
  const shown = () => Math.min(point() ?? last(), last())
  const href = () => props.hrefOf?.(props.series.dates[shown()] ?? '')
  const data = createMemo(() => alignedSeries(props.series))
  const format = () => props.format ?? formats().amount
  const entry = ({ id, label, values }: Series, mark: LegendEntry['mark']): LegendEntry => ({
    id,
    label,
    mark,
    values: [values[shown()] ?? []].flat(),
  })
  const entries = () => {
    const { bars, line, dashes } = props.series
    return [
      entry(bars, 'bar'),
      ...(line ? [entry(line, 'line')] : []),
      ...(dashes ? [entry(dashes, 'dashes')] : []),
      ...anomalyEntry(props.anomalies, props.series.dates[shown()]),
    ]
  }
  const axis = useZoom(() => props.series.dateRange)
  const zoom = () => (props.zoomable ? axis : undefined)
  const zoomTo = ({ from, to }: Days) => {
    axis.set([startOfDay(from), endOfDay(to)])
    clear()
  }
  const zooming = {
    onCommit: zoomTo,
    onLeave: axis.reset,
    actions: (chosen: Days) => (
      <>
        <span>{words().selected(formats().dateRange(chosen.from, chosen.to))}</span>
        <Button primary onClick={() => zoomTo(chosen)}>
          {words().zoomIn}
        </Button>
        <Button onClick={() => clear()}>{messages().close}</Button>
      </>
    ),
  }
  const effects = () => props.selecting ?? (props.zoomable ? zooming : undefined)
  const { days, selecting, clear } = useSelection(() => props.series, effects)
  const picture = () => {
    const chart = drawn()
    const { bars, line, dashes } = props.series
    const series = [
      { ...bars, token: '--series-1', mark: 'bar' } as const,
      ...(line ? [{ ...line, token: '--series-2', mark: 'line' } as const] : []),
      ...(dashes ? [{ ...dashes, token: '--series-3', mark: 'dashes' } as const] : []),
    ]
    const about = { title: props.label, series, formats: formats(), shown: range() }
    return chart && pictureOf(chart, about)
  }
  const range = () => zoom()?.shown() ?? props.series.dateRange
  const hint = () => `${props.keyboardHint} ${props.zoomable ? words().keys : ''}`.trim()
  return (
    <figure class={styles.figure}>
      <ChartLegend
        date={props.series.dates[shown()] ?? ''}
        periodName={props.periodName}
        href={href()}
        entries={entries()}
        format={format()}
      />
      <ChartCanvas
        label={`${props.label}. ${hint()}`}
        data={data()}
        index={shown()}
        onPoint={setPoint}
        looks={[props.window, props.partial, props.anomalies, props.notes]}
        zoom={zoom()}
        selecting={selecting()}
        onDrawn={setDrawn}
        href={href()}
        options={(place, onPoint) =>
          timeSeriesOptions(
            place,
            () => ({
              dateRange: range(),
              formats: formats(),
              valueTitle: props.valueTitle,
              window: props.window,
              partial: props.partial ?? [],
              anomalies: props.anomalies?.marks ?? [],
              notes: props.notes ?? [],
            }),
            onPoint,
          )
        }
      />
      <Show when={zoom()}>{(found) => <RangeSlider zoom={found()} />}</Show>
      <figcaption class={styles.caption}>
        <Show when={days()} fallback={<Footnotes />}>
          {(chosen) => (
            <div class={styles.selection} role="status" data-testid="chart-selection">
              {effects()?.actions(chosen(), clear)}
            </div>
          )}
        </Show>
      </figcaption>
      <ChartTools
        title={props.label}
        zoom={zoom()}
        picture={picture}
        figures={() => seriesFigures(props.series, range(), formats())}
      >
        {props.tools}
      </ChartTools>
    </figure>
  )

  function Footnotes() {
    return (
      <>
        <Show when={props.windowNote}>
          <span class={styles.footnote}>{props.windowNote}</span>
        </Show>
        <Show when={(props.partial ?? []).length > 0 && props.partialNote}>
          <span class={`${styles.footnote} ${styles.hatched}`}>{props.partialNote}</span>
        </Show>
      </>
    )
  }
}
