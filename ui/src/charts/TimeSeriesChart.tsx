import 'uplot/dist/uPlot.min.css'
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { useTheme } from '../theme/Theme.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import styles from './TimeSeriesChart.module.css'
import type { TimeSeries } from './time-series.ts'
import { timeSeriesOptions } from './time-series-options.ts'

type Props = {
  readonly label: string
  readonly series: TimeSeries
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
  readonly periodName: (isoDate: string) => string
  readonly footnote: string
  readonly keyboardHint: string
}

/** Bars with a line over them. Mouse, touch and arrow keys move the point that the legend reads out. */
export function TimeSeriesChart(props: Props) {
  const { formats } = useI18n()
  const { shade } = useTheme()
  const [point, setPoint] = createSignal<number | null>(null)
  const last = () => props.series.dates.length - 1
  const shown = () => Math.min(point() ?? last(), last())
  let place!: HTMLDivElement
  let chart: uPlot | undefined

  onMount(() => {
    const inputs = () => ({ series: props.series, formats: formats(), window: props.window })
    const size = { width: place.clientWidth, height: place.clientHeight }
    const drawn = new uPlot(
      timeSeriesOptions({ element: place, ...size }, inputs, setPoint),
      dataOf(props.series),
      place,
    )
    chart = drawn
    const resize = new ResizeObserver(() =>
      drawn.setSize({ width: place.clientWidth, height: place.clientHeight }),
    )
    resize.observe(place)
    onCleanup(() => {
      resize.disconnect()
      drawn.destroy()
    })
  })
  createEffect(
    on(
      () => props.series,
      (series) => chart?.setData(dataOf(series)),
      { defer: true },
    ),
  )
  createEffect(
    on([shade, formats, () => props.window], () => chart?.redraw(false, true), { defer: true }),
  )

  const moveTo = (index: number) => {
    const bounded = Math.max(0, Math.min(last(), index))
    const middle = props.series.middles[bounded]
    if (chart && middle !== undefined)
      chart.setCursor({ left: chart.valToPos(middle, 'x'), top: 0 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowLeft: shown() - 1, ArrowRight: shown() + 1, Home: 0, End: last() }[
      event.key
    ]
    if (target === undefined) return
    event.preventDefault()
    moveTo(target)
  }
  return (
    <figure class={styles.figure}>
      <ChartLegend series={props.series} index={shown()} periodName={props.periodName} />
      <div
        ref={place}
        class={styles.canvas}
        role="img"
        tabindex="0"
        aria-label={`${props.label}. ${props.keyboardHint}`}
        data-testid="chart"
        data-points={props.series.dates.length}
        onKeyDown={onKeyDown}
      />
      <figcaption class={styles.footnote}>{props.footnote}</figcaption>
    </figure>
  )
}

const dataOf = ({ middles, bars, line }: TimeSeries): uPlot.AlignedData => [
  [...middles],
  [...bars.values],
  [...line.values],
]
