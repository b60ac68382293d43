import type uPlot from 'uplot'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'
import { type AnomalyMark, drawAnomalies } from './anomaly-marks.ts'
import {
  barSeries,
  chartFrame,
  colourOf,
  dashedSeries,
  lineSeries,
  type Place,
} from './chart-frame.ts'
import { drawNotes, type NoteMark } from './note-marks.ts'
import type { Days } from './use-selection.ts'
import type { Seconds } from './zoom.ts'

export type ChartInputs = {
  /** The seconds that the axis shows. */
  readonly dateRange: Seconds
  readonly formats: Formats
  readonly valueTitle?: string | undefined
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
  /** Periods that are not whole: hatched. */
  readonly partial?: readonly Days[]
  readonly anomalies?: readonly AnomalyMark[]
  readonly notes?: readonly NoteMark[]
}

/** A chart of bars with a line over them, and a window shaded behind them. */
export function timeSeriesOptions(
  place: Place,
  inputs: () => ChartInputs,
  onPoint: (index: number | null) => void,
): uPlot.Options {
  const { element } = place
  const frame = chartFrame(
    place,
    () => ({
      formats: inputs().formats,
      dateRange: inputs().dateRange,
      valueTitle: inputs().valueTitle,
    }),
    onPoint,
  )
  return {
    ...frame,
    series: [{}, barSeries(element), lineSeries(element), dashedSeries(element)],
    hooks: {
      ...frame.hooks,
      drawClear: [
        (chart) => shadeWindow(chart, inputs().window, colourOf(element)('--chart-window')()),
      ],
      draw: [
        (chart) => hatch(chart, inputs().partial ?? [], colourOf(element)('--chart-text')()),
        (chart) =>
          drawAnomalies(chart, inputs().anomalies ?? [], colourOf(element)('--chart-anomaly')()),
        (chart) => drawNotes(chart, inputs().notes ?? [], colourOf(element)('--chart-note')()),
      ],
    },
  }
}

function shadeWindow(chart: uPlot, window: ChartInputs['window'], colour: string): void {
  if (!window || window.from === null || window.to === null) return
  const { left, width, top, height } = boxOf(chart, { from: window.from, to: window.to })
  chart.ctx.fillStyle = colour
  chart.ctx.fillRect(left, top, width, height)
}

/** Where days stand on the canvas, as far as they are within the chart. */
function boxOf(chart: uPlot, { from, to }: Days) {
  const { left, top, width, height } = chart.bbox
  const at = (seconds: number) =>
    Math.min(left + width, Math.max(left, chart.valToPos(seconds, 'x', true)))
  const begin = at(startOfDay(from))
  return { left: begin, top, width: at(endOfDay(to)) - begin, height }
}

const hatchPixels = 7

/** Diagonal lines over days: a pattern, since a colour alone does not reach every reader. */
function hatch(chart: uPlot, periods: readonly Days[], colour: string): void {
  const { ctx } = chart
  const step = hatchPixels * devicePixelRatio
  for (const { left, top, width, height } of periods.map((days) => boxOf(chart, days))) {
    ctx.save()
    ctx.beginPath()
    ctx.rect(left, top, width, height)
    ctx.clip()
    ctx.beginPath()
    for (let x = left - height; x < left + width; x += step) {
      ctx.moveTo(x, top + height)
      ctx.lineTo(x + height, top)
    }
    ctx.strokeStyle = colour
    ctx.globalAlpha = 0.35
    ctx.lineWidth = devicePixelRatio
    ctx.stroke()
    ctx.restore()
  }
}
