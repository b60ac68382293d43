import 'uplot/dist/uPlot.min.css'
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { useTheme } from '../theme/Theme.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import styles from './TimeSeriesChart.module.css'
import type { TimeSeries } from './time-series.ts'
import { type ChartInputs, timeSeriesOptions } from './time-series-options.ts'

type Props = {
  readonly label: string
  readonly series: TimeSeries
  readonly window: ChartInputs['window']
  readonly periodName: (isoDate: string) => string
  readonly footnote: string
  readonly keyboardHint: string
}

/** Bars with a line over them. Mouse, touch and arrow keys move the point that the legend reads out. */
export function TimeSeriesChart(props: Props) {
  const [point, setPoint] = createSignal<number | null>(null)
  const last = () => props.series.dates.length - 1
  const shown = () => Math.min(point() ?? last(), last())
  const chartIn = createChart(props, setPoint)

  const moveTo = (index: number) => {
    const middle = props.series.middles[Math.max(0, Math.min(last(), index))]
    const chart = chartIn.chart()
    if (chart && middle !== undefined)
      chart.setCursor({ left: chart.valToPos(middle, 'x'), top: 0 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowLeft: shown() - 1,
      ArrowRight: shown() + 1,
      Home: 0,
      End: last(),
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    moveTo(target)
  }
  return (
    <figure class={styles.figure}>
      <ChartLegend series={props.series} index={shown()} periodName={props.periodName} />
      <div
        ref={chartIn.mount}
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

/** A uPlot that follows its inputs, the theme, the language and its element's size. */
function createChart(props: Props, onPoint: (index: number | null) => void) {
  const { formats } = useI18n()
  const { shade } = useTheme()
  const inputs = () => ({ series: props.series, formats: formats(), window: props.window })
  const [chart, setChart] = createSignal<uPlot>()

  const draw = (element: HTMLElement) => {
    const size = () => ({ width: element.clientWidth, height: element.clientHeight })
    const options = timeSeriesOptions({ element, ...size() }, inputs, onPoint)
    const drawn = new uPlot(options, dataOf(props.series), element)
    const resize = new ResizeObserver(() => drawn.setSize(size()))
    resize.observe(element)
    setChart(drawn)
    onCleanup(() => {
      resize.disconnect()
      drawn.destroy()
    })
  }
  const followData = on(
    () => props.series,
    (series) => chart()?.setData(dataOf(series)),
    { defer: true },
  )
  const followLooks = on(
    () => [shade(), formats(), props.window],
    () => chart()?.redraw(false, true),
    { defer: true },
  )
  createEffect(followData)
  createEffect(followLooks)
  return { chart, mount: (element: HTMLElement) => onMount(() => draw(element)) }
}

const dataOf = ({ middles, bars, line }: TimeSeries): uPlot.AlignedData => [
  [...middles],
  [...bars.values],
  [...line.values],
]
