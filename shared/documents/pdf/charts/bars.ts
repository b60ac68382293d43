import type { ColumnKind } from '@otel-bi/contract/view'
import { scaleLinear } from 'd3-scale'
import type { Bar } from '../../chart.ts'
import { formatted } from '../../display.ts'
import { legible } from '../fonts.ts'
import { type Canvas, contentWidth, fitted, ink, margin, setText } from '../page.ts'

const barHeight = 13
const labelWidth = 150
const valueWidth = 76

export const barChartHeight = (bars: readonly Bar[]) => bars.length * barHeight + 4

/** One bar per row, with its label at the start and its value at the end. */
export function drawBars(
  { pdf, language }: Canvas,
  bars: readonly Bar[],
  valueKind: ColumnKind,
  top: number,
): void {
  const values = bars.map((bar) => bar.value)
  const left = margin.left + labelWidth
  const right = margin.left + contentWidth(pdf) - valueWidth
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [left, right])
  bars.forEach(({ label, value }, index) => {
    const y = top + index * barHeight
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    pdf
      .setFillColor(value < 0 ? ink.second : ink.accent)
      .rect(from, y + 2, Math.max(to - from, 0.5), barHeight - 4, 'F')
    setText(pdf, { size: 7.5 })
    const name = fitted(pdf, legible(pdf, label), labelWidth - 8)
    pdf.text(name, left - 6, y + 9, { align: 'right' })
    pdf.text(formatted(value, valueKind, { language, timeZone: 'UTC' }), to + 5, y + 9)
  })
}
