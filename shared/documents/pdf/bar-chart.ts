import type { ColumnKind } from '@otel-bi/contract/view'
import { scaleLinear } from 'd3-scale'
import type { jsPDF } from 'jspdf'
import type { Bar } from '../chart.ts'
import { formatted } from '../display.ts'
import { legible } from './fonts.ts'
import { contentWidth, ink, margin, setText } from './page.ts'

const barHeight = 14
const labelWidth = 170
const valueWidth = 60

export const barChartHeight = (bars: readonly Bar[]) => bars.length * barHeight + 6

/** One bar per row, with its label at the start and its value at the end. */
export function drawBars(
  pdf: jsPDF,
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
    pdf.setFillColor(ink.muted).rect(from, y + 2, Math.max(to - from, 0.5), barHeight - 5, 'F')
    setText(pdf, { size: 7.5 })
    pdf.text(fitted(pdf, legible(pdf, label), labelWidth - 8), left - 6, y + 9, { align: 'right' })
    pdf.text(formatted(value, valueKind), to + 5, y + 9)
  })
}

/** Cut with an ellipsis to what fits. */
function fitted(pdf: jsPDF, text: string, width: number): string {
  if (pdf.getTextWidth(text) <= width) return text
  let kept = [...text]
  while (kept.length > 1 && pdf.getTextWidth(`${kept.join('')}…`) > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
