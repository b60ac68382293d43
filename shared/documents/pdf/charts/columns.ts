import { scaleBand } from 'd3-scale'
import type { Bar } from '../../chart.ts'
import { shortNumber } from '../../display.ts'
import { type Canvas, fitted, ink, setText } from '../page.ts'
import { drawValueAxis, frameOf, valueScale } from './axes.ts'

export const columnChartHeight = 150
/** More columns than this have no value above them. */
const labelled = 14

/** Upright bars side by side in order of time, the value above each where there is room. */
export function drawColumns(canvas: Canvas, bars: readonly Bar[], top: number): void {
  const { pdf, language } = canvas
  const frame = frameOf(canvas, top, columnChartHeight)
  const y = valueScale(
    bars.map(({ value }) => value),
    frame,
  )
  const keys = bars.map((_, index) => String(index))
  const x = scaleBand(keys, [frame.left, frame.right]).padding(0.25)
  const number = shortNumber(language)
  const every = Math.ceil(bars.length / labelled)
  drawValueAxis(canvas, y, frame)
  bars.forEach(({ label, value }, index) => {
    const left = x(String(index)) ?? frame.left
    const [high, low] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))]
    pdf
      .setFillColor(value < 0 ? ink.second : ink.accent)
      .rect(left, high, x.bandwidth(), Math.max(low - high, 0.5), 'F')
    const middle = left + x.bandwidth() / 2
    if (index % every !== 0) return
    setText(pdf, { size: 6.5, colour: ink.muted })
    const room = x.step() * every - 2
    pdf.text(fitted(pdf, label, room), middle, frame.bottom + 10, { align: 'center' })
    if (every > 1) return
    setText(pdf, { size: 6.5 })
    pdf.text(number.format(value), middle, high - 2.5, { align: 'center' })
  })
}
