import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { shortNumber } from '../../display.ts'
import { type Canvas, contentWidth, ink, margin, setText } from '../page.ts'

const axisWidth = 54
const axisHeight = 18

export type Frame = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The area in which marks are drawn: beside the value axis and above the labels. */
export const frameOf = ({ pdf }: Canvas, top: number, height: number): Frame => ({
  left: margin.left + axisWidth,
  right: margin.left + contentWidth(pdf),
  top: top + 4,
  bottom: top + height - axisHeight,
})

/** Values from the lowest, or 0, at the bottom to the highest at the top. */
export const valueScale = (values: readonly number[], { top, bottom }: Frame) =>
  scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [bottom, top]).nice(5)

export function drawValueAxis(
  { pdf, language }: Canvas,
  y: ScaleLinear<number, number>,
  { left, right }: Frame,
): void {
  const number = shortNumber(language)
  setText(pdf, { size: 7, colour: ink.muted })
  pdf.setLineWidth(0.4).setDrawColor(ink.hairline)
  for (const tick of y.ticks(5)) {
    pdf.line(left, y(tick), right, y(tick))
    pdf.text(number.format(tick), left - 5, y(tick) + 2.5, { align: 'right' })
  }
  pdf.setDrawColor(ink.line).line(left, y(0), right, y(0))
}
