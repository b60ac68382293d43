import type uPlot from 'uplot'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'
import { barSeries, chartFrame, colourOf, lineSeries, type Place } from './chart-frame.ts'
import type { TimeSeries } from './time-series.ts'

export type ChartInputs = {
  readonly series: TimeSeries
  readonly formats: Formats
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
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
    () => ({ formats: inputs().formats, dateRange: inputs().series.dateRange }),
    onPoint,
  )
  return {
    ...frame,
    series: [{}, barSeries(element), lineSeries(element)],
    hooks: {
      ...frame.hooks,
      drawClear: [
        (chart) => shadeWindow(chart, inputs().window, colourOf(element)('--chart-window')()),
      ],
    },
  }
}

function shadeWindow(chart: uPlot, window: ChartInputs['window'], colour: string): void {
  if (!window || window.from === null || window.to === null) return
  const { left, top, width, height } = chart.bbox
  const at = (seconds: number) =>
    Math.min(left + width, Math.max(left, chart.valToPos(seconds, 'x', true)))
  const from = at(startOfDay(window.from))
  chart.ctx.fillStyle = colour
  chart.ctx.fillRect(from, top, at(endOfDay(window.to)) - from, height)
}
