import { createMemo, createSignal, Show } from 'solid-js'
import type uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { ChartCanvas } from './ChartCanvas.tsx'
import { ChartLegend, type LegendEntry } from './ChartLegend.tsx'
import { barSeries, chartFrame, colourOf, lineSeries, type Scale } from './chart-frame.ts'
import styles from './ForecastChart.module.css'
import { alignedForecast, type ForecastSeries } from './forecast-series.ts'

type Props = {
  readonly label: string
  readonly series: ForecastSeries
  readonly scale: Scale
  readonly names: {
    readonly observed: string
    readonly forecast: string
    readonly band80: string
    readonly band95: string
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
        entries={legendOf(day(), props.names)}
      />
      {/* A chart keeps the scale it was made with. */}
      <Show when={props.scale} keyed>
        {(scale) => (
          <ChartCanvas
            label={props.label}
            data={data()}
            index={shown()}
            onPoint={setPoint}
            options={(place, onPoint) => {
              const colour = colourOf(place.element)
              return {
                ...chartFrame(
                  place,
                  () => ({ formats: formats(), dateRange: props.series.dateRange }),
                  onPoint,
                  scale,
                ),
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
