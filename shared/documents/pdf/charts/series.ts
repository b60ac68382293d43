import { type ScaleLinear, type ScaleTime, scaleUtc } from 'd3-scale'
import type { jsPDF } from 'jspdf'
import type { ChartData, Point } from '../../chart.ts'
import { dayLabels } from '../../display.ts'
import { type Canvas, ink, setText } from '../page.ts'
import { drawValueAxis, type Frame, frameOf, valueScale } from './axes.ts'
import { drawPath, type Place } from './path.ts'

export const seriesHeight = 180

type Series = Extract<ChartData, { kind: 'series' }>
type Scales = { readonly x: ScaleTime<number, number>; readonly y: ScaleLinear<number, number> }

/** A line over time with its bands, the narrower one darker, and the days of an earlier year, dashed. */
export function drawSeries(canvas: Canvas, { points, reference = [] }: Series, top: number): void {
  const { pdf } = canvas
  const frame = frameOf(canvas, top, seriesHeight)
  const dates = points.map((point) => Date.parse(point.date))
  const values = points.flatMap(({ value, inner = [], outer = [] }) => [value, ...inner, ...outer])
  const y = valueScale([...values, ...reference.map(({ value }) => value)], frame)
  const x = scaleUtc([Math.min(...dates), Math.max(...dates)], [frame.left, frame.right])
  const scales = { x, y }
  drawBand(pdf, points, scales, 'outer', ink.paleBand)
  drawBand(pdf, points, scales, 'inner', ink.band)
  drawValueAxis(canvas, y, frame)
  drawDates(canvas, x, frame)
  pdf.setDrawColor(ink.second).setLineWidth(1).setLineJoin('round').setLineDashPattern([3, 2], 0)
  drawPath(pdf, placesOf(reference, scales), 'S')
  pdf.setLineDashPattern([], 0).setDrawColor(ink.accent).setLineWidth(1.3)
  drawPath(pdf, placesOf(points, scales), 'S')
}

const placesOf = (points: readonly Point[], { x, y }: Scales) =>
  points.map(({ date, value }): Place => [x(Date.parse(date)), y(value)])

function drawBand(
  pdf: jsPDF,
  points: readonly Point[],
  { x, y }: Scales,
  band: 'inner' | 'outer',
  colour: string,
): void {
  const edge = (side: 0 | 1) =>
    points.flatMap((point): Place[] => {
      const interval = point[band]
      return interval ? [[x(Date.parse(point.date)), y(interval[side])]] : []
    })
  const outline = [...edge(1), ...edge(0).reverse()]
  if (outline.length === 0) return
  pdf.setFillColor(colour)
  drawPath(pdf, outline, 'F')
}

const dayMs = 86_400_000

function drawDates({ pdf, language }: Canvas, x: ScaleTime<number, number>, frame: Frame): void {
  const [from, to] = x.domain()
  const days = from && to ? (to.getTime() - from.getTime()) / dayMs : 0
  const format = dayLabels(language, days)
  setText(pdf, { size: 7, colour: ink.muted })
  pdf.setDrawColor(ink.line).setLineWidth(0.4)
  for (const tick of x.ticks(7)) {
    pdf.line(x(tick), frame.bottom, x(tick), frame.bottom + 3)
    const text = format.format(tick)
    // The label of the last day must end on the page.
    const half = pdf.getTextWidth(text) / 2
    pdf.text(text, Math.min(x(tick), frame.right - half), frame.bottom + 11, { align: 'center' })
  }
}
