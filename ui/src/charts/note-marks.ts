import type uPlot from 'uplot'
import { daySeconds, startOfDay } from '../format/calendar-day.ts'

/** A day that somebody wrote about. */
export type NoteMark = { readonly date: string }

const flagPixels = 7

/** A flag on a pole at each day: above the values, so that it hides none. */
export function drawNotes(chart: uPlot, notes: readonly NoteMark[], colour: string): void {
  const { ctx, bbox } = chart
  const flag = flagPixels * devicePixelRatio
  ctx.save()
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  ctx.lineWidth = devicePixelRatio
  for (const { date } of notes) {
    const x = Math.round(chart.valToPos(startOfDay(date) + daySeconds / 2, 'x', true))
    if (x < bbox.left || x > bbox.left + bbox.width) continue
    ctx.beginPath()
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + bbox.height)
    ctx.stroke()
    ctx.fillRect(x, bbox.top, flag * 1.5, flag)
  }
  ctx.restore()
}
