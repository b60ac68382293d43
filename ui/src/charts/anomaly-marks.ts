import type uPlot from 'uplot'
import { daySeconds, startOfDay } from '../format/calendar-day.ts'

/** A day outside the interval that was forecast for it. */
export type AnomalyMark = {
  readonly date: string
  readonly actual: number
  readonly expected: number
}

const radiusPixels = 6

/** A ring around the value of each day: a shape, since a colour alone does not reach every reader. */
export function drawAnomalies(chart: uPlot, marks: readonly AnomalyMark[], colour: string): void {
  const { ctx, bbox } = chart
  ctx.save()
  ctx.strokeStyle = colour
  ctx.lineWidth = 2 * devicePixelRatio
  for (const { date, actual } of marks) {
    const x = chart.valToPos(startOfDay(date) + daySeconds / 2, 'x', true)
    if (x < bbox.left || x > bbox.left + bbox.width) continue
    ctx.beginPath()
    ctx.arc(x, chart.valToPos(actual, 'y', true), radiusPixels * devicePixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  }
  ctx.restore()
}
