import 'uplot/dist/uPlot.min.css'
import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import uPlot from 'uplot'
import { useI18n } from '../i18n/I18n.tsx'
import { useTheme } from '../theme/Theme.tsx'
import styles from './ChartCanvas.module.css'
import { brush, markSelection } from './chart-brush.ts'
import type { Place } from './chart-frame.ts'
import { keyEffect, type Selection } from './selection.ts'
import type { Zoom } from './use-zoom.ts'
import { followWheel } from './wheel-zoom.ts'
import { zoomKeys } from './zoom.ts'

/** What a chart whose points can be selected needs besides. */
type Selecting = {
  readonly selection: Selection | null
  /** Where each point begins on the time axis, and where the last ends. */
  readonly edges: readonly number[]
  readonly onSelection: (selection: Selection | null) => void
  readonly onCommit: () => void
  /** Escape, where there is no selection to take back. */
  readonly onLeave: () => void
}

type Props = {
  readonly label: string
  readonly data: uPlot.AlignedData
  /** Which point the reader has chosen. */
  readonly index: number
  readonly onPoint: (index: number | null) => void
  readonly options: (place: Place, onPoint: (index: number | null) => void) => uPlot.Options
  /** The page that a click on the point in hand, or Enter, opens. */
  readonly href?: string | undefined
  /** Whatever else is drawn: the chart is redrawn when it changes. */
  readonly looks?: unknown
  readonly selecting?: Selecting | undefined
  readonly zoom?: Zoom | undefined
  /** Receives the chart once it is drawn. */
  readonly onDrawn?: (chart: uPlot) => void
}

/** A uPlot that follows its data, the theme, the language and its size. Arrow keys move the point. */
export function ChartCanvas(props: Props) {
  const { chart, mount } = createChart(props)
  const last = () => props.data[0].length - 1
  const moveTo = (index: number) => {
    const second = props.data[0][index]
    const drawn = chart()
    if (!drawn || second === undefined) return
    props.zoom?.reach(second)
    // uPlot takes up another scale in a microtask of its own.
    queueMicrotask(() => drawn.setCursor({ left: drawn.valToPos(second, 'x'), top: 0 }))
  }
  const navigate = useNavigate()
  /** As a link does it: with a modifier or the middle button in a tab of its own. */
  const follow = (event: MouseEvent | KeyboardEvent) => {
    if (props.href === undefined) return
    const isApart = event.ctrlKey || event.metaKey || ('button' in event && event.button === 1)
    if (isApart) open(props.href, '_blank')
    else navigate(props.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { index, selecting, zoom } = props
    const selection = selecting?.selection ?? null
    if (event.key === 'Enter' && props.href !== undefined && !selection) return follow(event)
    const factor = event.ctrlKey || event.metaKey || event.altKey ? undefined : zoomKeys[event.key]
    if (zoom && factor !== undefined) {
      event.preventDefault()
      return factor === 0 ? zoom.reset() : void zoom.by(factor, props.data[0][index])
    }
    const effect = keyEffect(event, { index, last: last(), selection, selects: !!selecting })
    if (!effect) return
    event.preventDefault()
    if (effect.kind === 'commit') return selecting?.onCommit()
    if (effect.kind === 'leave')
      return selection ? selecting?.onSelection(null) : selecting?.onLeave()
    if (effect.kind === 'select') {
      selecting?.onSelection(effect.selection)
      return moveTo(effect.selection.end)
    }
    if (selection) selecting?.onSelection(null)
    moveTo(effect.index)
  }
  return (
    <div
      ref={mount}
      class={styles.canvas}
      classList={{ [styles.selects ?? '']: !!props.selecting }}
      role="img"
      tabindex="0"
      aria-label={props.label}
      data-testid="chart"
      data-points={props.data[0].length}
      data-follows={props.href !== undefined}
      onKeyDown={onKeyDown}
      onClick={follow}
      onAuxClick={(event) => event.button === 1 && follow(event)}
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
    if (props.selecting) brush(drawn, (selection) => props.selecting?.onSelection(selection))
    const resize = new ResizeObserver(() => drawn.setSize(size()))
    resize.observe(element)
    const ignoreWheel = props.zoom && followWheel(drawn, element, props.zoom)
    setChart(drawn)
    props.onDrawn?.(drawn)
    onCleanup(() => {
      resize.disconnect()
      ignoreWheel?.()
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
  const followZoom = on(
    () => props.zoom?.shown(),
    (shown) => shown && chart()?.setScale('x', { min: shown[0], max: shown[1] }),
    { defer: true },
  )
  createEffect(followData)
  createEffect(followZoom)
  createEffect(followLooks)
  createEffect(() => {
    const drawn = chart()
    const { selecting, zoom } = props
    zoom?.shown()
    if (!drawn || !selecting) return
    const { selection, edges } = selecting
    queueMicrotask(() => markSelection(drawn, selection, edges))
  })
  return { chart, mount: (element: HTMLElement) => onMount(() => draw(element)) }
}
