import { createMemo, createSignal, Show } from 'solid-js'
import type uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { type AnomalyMark, drawAnomalies } from './anomaly-marks.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { anomalyEntry, ChartLegend, type LegendEntry } from './ChartLegend.tsx'
import { barSeries, chartFrame, colourOf, lineSeries, type Scale } from './chart-frame.ts'
import styles from './ForecastChart.module.css'
import { alignedForecast, type ForecastSeries } from './forecast-series.ts'

type Props = {
  readonly label: string
  readonly series: ForecastSeries
  readonly scale: Scale
  /** What the values are: the title of their axis. */
  readonly valueTitle: string
  /** Days of the past outside what was forecast for them. */
  readonly anomalies: readonly AnomalyMark[]
  readonly names: {
    readonly observed: string
    readonly forecast: string
    readonly band80: string
    readonly band95: string
    readonly anomaly: string
  }
}

const hidden: uPlot.Series = { width: 0, points: { show: false } }

/** The past as bars, what follows as a line between its two bands. */
export function ForecastChart(props: Props) {
  const { formats } = useI18n()
  const [point, setPoint] = createSignal<number | null>(null)
  const firstComing = () => props.series.days.findIndex(({ forecast }) => forecast !== null)
  const shown = () => Math.min(point() ?? firstComing(), props.series.days.length - 1)
  const day = () => props.series.days[shown()]
  const data = createMemo(() => alignedForecast(props.series))
  return (
    <figure class={styles.figure}>
      <ChartLegend
        date={day()?.date ?? ''}
        periodName={formats().date}
        entries={[
          ...legendOf(day(), props.names),
          ...anomalyEntry({ label: props.names.anomaly, marks: props.anomalies }, day()?.date),
        ]}
      />
      {/* A chart keeps the scale it was made with. */}
      <Show when={props.scale} keyed>
        {(scale) => (
          <ChartCanvas
            label={props.label}
            data={data()}
            index={shown()}
            onPoint={setPoint}
            looks={props.anomalies}
            options={(place, onPoint) => {
              const colour = colourOf(place.element)
              const frame = chartFrame(
                place,
                () => ({
                  formats: formats(),
                  dateRange: props.series.dateRange,
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
                  ],
                },
                series: [
                  {},
                  barSeries(place.element),
                  ...[hidden, hidden, hidden, hidden],
                  lineSeries(place.element),
                ],
                bands: [
                  { series: [2, 3], fill: colour('--band-95') },
                  { series: [4, 5], fill: colour('--band-80') },
                ],
              }
            }}
          />
        )}
      </Show>
    </figure>
  )
}

function legendOf(
  day: ForecastSeries['days'][number] | undefined,
  names: Props['names'],
): LegendEntry[] {
  const coming = day?.forecast
  const observed = day?.observed ?? null
  return [
    {
      id: 'observed',
      label: names.observed,
      mark: 'bar',
      values: observed === null ? [] : [observed],
    },
    {
      id: 'forecast',
      label: names.forecast,
      mark: 'line',
      values: coming ? [coming.forecast] : [],
    },
    {
      id: 'band-80',
      label: names.band80,
      mark: 'band80',
      values: coming ? [coming.lower_80, coming.upper_80] : [],
    },
    {
      id: 'band-95',
      label: names.band95,
      mark: 'band95',
      values: coming ? [coming.lower_95, coming.upper_95] : [],
    },
  ]
}
