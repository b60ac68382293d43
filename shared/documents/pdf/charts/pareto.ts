import { scaleBand, scaleLinear } from 'd3-scale'
import type { ParetoBar } from '../../chart.ts'
import { type Canvas, ink, setText } from '../page.ts'
import { drawValueAxis, frameOf, valueScale } from './axes.ts'
import { drawPath } from './path.ts'

export const paretoHeight = 170
const percentWidth = 28
/** From the strongest class to the weakest: dark, middle, light. */
const fills = [ink.accent, ink.band, ink.paleBand]

/** Bars from the highest, in the shade of their class, and the cumulative share as a line on its own axis. */
export function drawPareto(canvas: Canvas, bars: readonly ParetoBar[], top: number): void {
  const { pdf } = canvas
  const whole = frameOf(canvas, top, paretoHeight)
  const frame = { ...whole, right: whole.right - percentWidth }
  const y = valueScale(
    bars.map(({ value }) => value),
    frame,
  )
  const share = scaleLinear([0, 1], [frame.bottom, frame.top + 4])
  const keys = bars.map((_, index) => String(index))
  const x = scaleBand(keys, [frame.left, frame.right])
  const groups = [...new Set(bars.map(({ group }) => group))]
  drawValueAxis(canvas, y, frame)
  bars.forEach(({ value, group }, index) => {
    const left = x(String(index)) ?? frame.left
    pdf
      .setFillColor(fills[groups.indexOf(group)] ?? ink.paleBand)
      .rect(left, y(value), Math.max(x.bandwidth() - 0.3, 0.3), y(0) - y(value), 'F')
  })
  pdf.setDrawColor(ink.second).setLineWidth(1.4)
  const line = bars.map(({ cumulative }, index): readonly [number, number] => [
    (x(String(index)) ?? 0) + x.bandwidth() / 2,
    share(cumulative),
  ])
  drawPath(pdf, line, 'S')
  setText(pdf, { size: 7, colour: ink.muted })
  for (const tick of [0, 0.25, 0.5, 0.75, 1])
    pdf.text(`${tick * 100}%`, frame.right + 4, share(tick) + 2.5)
  for (const group of groups) drawGroup(canvas, group, bars, x, frame.bottom)
}

type Band = { (key: string): number | undefined; step: () => number }

function drawGroup({ pdf }: Canvas, group: string, bars: readonly ParetoBar[], x: Band, y: number) {
  const first = bars.findIndex((bar) => bar.group === group)
  const last = bars.findLastIndex((bar) => bar.group === group)
  const [from, to] = [x(String(first)) ?? 0, (x(String(last)) ?? 0) + x.step()]
  pdf
    .setDrawColor(ink.line)
    .setLineWidth(0.6)
    .line(from + 1, y + 3, to - 1, y + 3)
  setText(pdf, { size: 7, colour: ink.text })
  pdf.text(`${group} · ${last - first + 1}`, (from + to) / 2, y + 11, { align: 'center' })
}
