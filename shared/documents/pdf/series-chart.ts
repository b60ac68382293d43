import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale'
import type { jsPDF } from 'jspdf'
import type { Interval, Point } from '../chart.ts'
import { contentWidth, ink, margin, setText } from './page.ts'

export const seriesChartHeight = 170
const axisWidth = 64
const axisHeight = 16
/** 50 % of the width of a date, so that the label of the last day ends where the table does. */
const lastLabel = 22

type Scales = { readonly x: ScaleTime<number, number>; readonly y: ScaleLinear<number, number> }

/** A line over time, with its bands if any; the narrower band is darker. */
export function drawSeries(pdf: jsPDF, points: readonly Point[], top: number): void {
  const scales = scalesOf(pdf, points, top)
  drawBand(pdf, points, scales, 'outer', ink.paleBand)
  drawBand(pdf, points, scales, 'inner', ink.band)
  drawAxes(pdf, scales)
  pdf.setDrawColor(ink.text).setLineWidth(1.1).setLineJoin('round')
  const line = points.map((point): Interval => [xOf(point, scales), scales.y(point.value)])
  drawPath(pdf, line, 'S')
}

function scalesOf(pdf: jsPDF, points: readonly Point[], top: number): Scales {
  const dates = points.map((point) => Date.parse(point.date))
  const values = points.flatMap(({ value, inner, outer }) => [
    value,
    ...(inner ?? []),
    ...(outer ?? []),
  ])
  const left = margin.left + axisWidth
  const right = margin.left + contentWidth(pdf) - lastLabel
  return {
    x: scaleUtc([Math.min(...dates), Math.max(...dates)], [left, right]),
    y: scaleLinear(
      [Math.min(0, ...values), Math.max(0, ...values) || 1],
      [top + seriesChartHeight - axisHeight, top + 6],
    ).nice(5),
  }
}

const xOf = ({ date }: Point, { x }: Scales) => x(Date.parse(date))

function drawBand(
  pdf: jsPDF,
  points: readonly Point[],
  scales: Scales,
  band: 'inner' | 'outer',
  grey: string,
): void {
  const edge = (side: 0 | 1) =>
    points.flatMap((point): Interval[] => {
      const interval = point[band]
      return interval ? [[xOf(point, scales), scales.y(interval[side])]] : []
    })
  const outline = [...edge(1), ...edge(0).reverse()]
  if (outline.length === 0) return
  pdf.setFillColor(grey)
  drawPath(pdf, outline, 'F')
}

function drawPath(pdf: jsPDF, path: readonly Interval[], style: 'S' | 'F'): void {
  const [start, ...rest] = path
  if (!start) return
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = path[index] ?? start
    return [x - fromX, y - fromY]
  })
  if (steps.length === 0) pdf.setFillColor(ink.text).circle(start[0], start[1], 1.5, 'F')
  else pdf.lines(steps, start[0], start[1], [1, 1], style, style === 'F')
}

function drawAxes(pdf: jsPDF, { x, y }: Scales): void {
  const [left = 0, right = 0] = x.range()
  const [bottom = 0] = y.range()
  setText(pdf, { size: 7, grey: ink.muted })
  pdf.setLineWidth(0.4).setDrawColor(ink.band)
  const valueLabel = y.tickFormat(5, ',~f')
  for (const tick of y.ticks(5)) {
    pdf.line(left, y(tick), right, y(tick))
    pdf.text(valueLabel(tick), left - 6, y(tick) + 2.5, { align: 'right' })
  }
  pdf.setDrawColor(ink.line).line(left, bottom, right, bottom)
  for (const tick of x.ticks(8)) {
    pdf.line(x(tick), bottom, x(tick), bottom + 3)
    pdf.text(tick.toISOString().slice(0, 10), x(tick), bottom + 11, { align: 'center' })
  }
}
