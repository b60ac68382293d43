import type uPlot from 'uplot'
import type { Zoom } from './use-zoom.ts'

const [closer, wider] = [0.8, 1.25]

/**
 * Zooms around the pointer by wheel: with Ctrl, or once the chart has the focus. Every other turn of the wheel, and
 * one beyond the ends of the scale, scrolls the page. Returns how to stop.
 */
export function followWheel(chart: uPlot, element: HTMLElement, zoom: Zoom): () => void {
  const onWheel = (event: WheelEvent) => {
    const withKey = event.ctrlKey || event.metaKey
    if (event.deltaY === 0 || !(withKey || element === document.activeElement)) return
    const at = chart.posToVal(event.clientX - chart.over.getBoundingClientRect().left, 'x')
    const hasChanged = zoom.by(event.deltaY < 0 ? closer : wider, at)
    if (hasChanged || withKey) event.preventDefault()
  }
  element.addEventListener('wheel', onWheel, { passive: false })
  return () => element.removeEventListener('wheel', onWheel)
}
