import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import type uPlot from 'uplot'
import { Button } from '../components/Button.tsx'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
import { type AnomalyMark, drawAnomalies } from './anomaly-marks.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { anomalyEntry, ChartLegend } from './ChartLegend.tsx'
import { ChartTools } from './ChartTools.tsx'
import {
  barSeries,
  chartFrame,
  colourOf,
  dashedSeries,
  lineSeries,
  type Scale,
} from './chart-frame.ts'
import styles from './ForecastChart.module.css'
import {
  type ForecastNames,
  forecastFigures,
  forecastLegend,
  namedSeries,
} from './forecast-points.ts'
import { alignedForecast, type ForecastSeries } from './forecast-series.ts'
import { chartMessages } from './messages.ts'
import { drawNotes, type NoteMark } from './note-marks.ts'
import { pictureOf } from './picture-of.ts'
import { RangeSlider } from './RangeSlider.tsx'
import { type Days, useSelection } from './use-selection.ts'
import { useZoom } from './use-zoom.ts'

type Props = {
  readonly title: string
  readonly keyboardHint: string
  readonly series: ForecastSeries
  readonly scale: Scale
  /** What the values are: the title of their axis. */
  readonly valueTitle: string
  /** Days of the past outside what was forecast for them. */
  readonly anomalies: readonly AnomalyMark[]
  readonly notes: readonly NoteMark[]
  readonly names: ForecastNames
  /** What else can be done with selected days. */
  readonly actions?: (days: Days, close: () => void) => JSX.Element
  /** What else can be chosen about the chart. */
  readonly tools: JSX.Element
}

const hidden: uPlot.Series = { width: 0, points: { show: false } }

/** The past as bars, what follows as a line between its two bands. */
export function ForecastChart(props: Props) {
  const { formats, messages } = useI18n()
  const words = useMessages(chartMessages)
  const [point, setPoint] = createSignal<number | null>(null)
  const [drawn, setDrawn] = createSignal<uPlot>()
  const firstComing = () => props.series.days.findIndex(({ forecast }) => forecast !== null)
  const shown = () => Math.min(point() ?? firstComing(), props.series.days.length - 1)
  const day = () => props.series.days[shown()]
  const data = createMemo(() => alignedForecast(props.series))
  const zoom = useZoom(() => props.series.dateRange)
  const points = createMemo(() => {
    const dates = props.series.days.map(({ date }) => date)
    return { dates, edges: [...dates.map(startOfDay), props.series.dateRange[1]] }
  })
  const zoomTo = ({ from, to }: Days) => {
    zoom.set([startOfDay(from), endOfDay(to)])
    clear()
  }
  const effects = () => ({ onCommit: zoomTo, onLeave: zoom.reset })
  const { days, selecting, clear } = useSelection(points, effects)
  const picture = () => {
    const chart = drawn()
    const { title, series, scale, names } = props
    return (
      chart &&
      pictureOf(chart, {
        title,
        series: namedSeries(series, names),
        formats: formats(),
        shown: zoom.shown(),
        scale,
      })
    )
  }
  return (
    <figure class={styles.figure}>
      <ChartLegend
        date={day()?.date ?? ''}
        periodName={formats().date}
        entries={[
          ...forecastLegend(day(), props.names, props.series),
          ...anomalyEntry({ label: props.names.anomaly, marks: props.anomalies }, day()?.date),
        ]}
      />
      {/* A chart keeps the scale it was made with. */}
      <Show when={props.scale} keyed>
        {(scale) => (
          <ChartCanvas
            label={`${props.title}. ${props.keyboardHint} ${words().keys}`}
            data={data()}
            index={shown()}
            onPoint={setPoint}
            looks={[props.anomalies, props.notes]}
            zoom={zoom}
            selecting={selecting()}
            onDrawn={setDrawn}
            options={(place, onPoint) => {
              const colour = colourOf(place.element)
              const frame = chartFrame(
                place,
                () => ({
                  formats: formats(),
                  dateRange: zoom.shown(),
                  valueTitle: props.valueTitle,
                }),
                onPoint,
                scale,
              )
              return {
                ...frame,
                hooks: {
                  ...frame.hooks,
                  draw: [
                    (chart) => drawAnomalies(chart, props.anomalies, colour('--chart-anomaly')()),
                    (chart) => drawNotes(chart, props.notes, colour('--chart-note')()),
                  ],
                },
                series: [
                  {},
                  barSeries(place.element),
                  dashedSeries(place.element),
                  ...[hidden, hidden, hidden, hidden],
                  lineSeries(place.element),
                ],
                bands: [
                  { series: [3, 4], fill: colour('--band-95') },
                  { series: [5, 6], fill: colour('--band-80') },
                ],
              }
            }}
          />
        )}
      </Show>
      <RangeSlider zoom={zoom} />
      <ChartTools
        title={props.title}
        zoom={zoom}
        picture={picture}
        figures={() => forecastFigures(props.series, zoom.shown(), props.names, formats())}
      >
        <Show when={days()} fallback={props.tools}>
          {(chosen) => (
            <div class={styles.selection} role="status" data-testid="chart-selection">
              <span>{words().selected(formats().dateRange(chosen().from, chosen().to))}</span>
              <Button primary onClick={() => zoomTo(chosen())}>
                {words().zoomIn}
              </Button>
              {props.actions?.(chosen(), clear)}
              <Button onClick={clear}>{messages().close}</Button>
            </div>
          )}
        </Show>
      </ChartTools>
    </figure>
  )
}
