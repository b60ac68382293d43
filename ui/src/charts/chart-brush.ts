import type uPlot from 'uplot'
import { pointsOf, type Selection } from './selection.ts'

/** Less is a click, which chooses no points. */
const dragPixels = 6

/** Selects points by dragging with a mouse, a pen or a finger; a click takes the selection back. */
export function brush(chart: uPlot, onSelection: (selection: Selection | null) => void): void {
  let began: { readonly x: number; readonly anchor: number } | null = null
  let dragged = false
  const at = (event: PointerEvent) => event.clientX - chart.over.getBoundingClientRect().left
  const { over } = chart
  over.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    began = { x: at(event), anchor: chart.posToIdx(at(event)) }
    dragged = false
    over.setPointerCapture(event.pointerId)
  })
  over.addEventListener('pointermove', (event) => {
    if (!began) return
    const x = Math.max(0, Math.min(over.clientWidth, at(event)))
    dragged ||= Math.abs(x - began.x) >= dragPixels
    if (!dragged) return
    chart.setCursor({ left: x, top: 0 })
    onSelection({ anchor: began.anchor, end: chart.posToIdx(x) })
  })
  over.addEventListener('pointerup', () => {
    if (began && !dragged) onSelection(null)
    began = null
  })
  // The end of a drag is no click on the point below it.
  over.addEventListener('click', (event) => dragged && event.stopPropagation())
  over.addEventListener('pointercancel', () => {
    began = null
  })
}

/** Marks the selected points, from where the first begins to where the last ends. */
export function markSelection(
  chart: uPlot,
  selection: Selection | null,
  edges: readonly number[],
): void {
  const { first, last } = selection ? pointsOf(selection) : { first: 0, last: -1 }
  const at = (index: number) => chart.valToPos(edges[index] ?? 0, 'x')
  const within = (place: number) => Math.max(0, Math.min(chart.over.clientWidth, place))
  const left = last < first ? 0 : within(at(first))
  const width = last < first ? 0 : within(at(last + 1)) - left
  chart.setSelect({ left, width, top: 0, height: chart.over.clientHeight }, false)
}
