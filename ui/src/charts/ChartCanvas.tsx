import 'uplot/dist/uPlot.min.css'
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { useTheme } from '../theme/Theme.tsx'
import styles from './ChartCanvas.module.css'
import type { Place } from './chart-frame.ts'

type Props = {
  readonly label: string
  readonly data: uPlot.AlignedData
  /** Which point the reader has in hand. */
  readonly index: number
  readonly onPoint: (index: number | null) => void
  readonly options: (place: Place, onPoint: (index: number | null) => void) => uPlot.Options
  /** Whatever else is drawn: the chart is redrawn when it changes. */
  readonly looks?: unknown
}

/** A uPlot that follows its data, the theme, the language and its size. Arrow keys move the point. */
export function ChartCanvas(props: Props) {
  const { chart, mount } = createChart(props)
  const last = () => props.data[0].length - 1
  const moveTo = (index: number) => {
    const second = props.data[0][Math.max(0, Math.min(last(), index))]
    const drawn = chart()
    if (drawn && second !== undefined)
      drawn.setCursor({ left: drawn.valToPos(second, 'x'), top: 0 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowLeft: props.index - 1,
      ArrowRight: props.index + 1,
      Home: 0,
      End: last(),
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    moveTo(target)
  }
  return (
    <div
      ref={mount}
      class={styles.canvas}
      role="img"
      tabindex="0"
      aria-label={props.label}
      data-testid="chart"
      data-points={props.data[0].length}
      onKeyDown={onKeyDown}
    />
  )
}

function createChart(props: Props) {
  const { formats } = useI18n()
  const { shade } = useTheme()
  const [chart, setChart] = createSignal<uPlot>()
  const draw = (element: HTMLElement) => {
    const size = () => ({ width: element.clientWidth, height: element.clientHeight })
    const drawn = new uPlot(
      props.options({ element, ...size() }, props.onPoint),
      props.data,
      element,
    )
    const resize = new ResizeObserver(() => drawn.setSize(size()))
    resize.observe(element)
    setChart(drawn)
    onCleanup(() => {
      resize.disconnect()
      drawn.destroy()
    })
  }
  const followData = on(
    () => props.data,
    (data) => chart()?.setData(data),
    { defer: true },
  )
  const followLooks = on(
    () => [shade(), formats(), props.looks],
    () => chart()?.redraw(false, true),
    { defer: true },
  )
  createEffect(followData)
  createEffect(followLooks)
  return { chart, mount: (element: HTMLElement) => onMount(() => draw(element)) }
}
