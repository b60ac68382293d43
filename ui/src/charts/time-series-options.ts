import uPlot from 'uplot'
import type { Formats } from '../format/formats.ts'
import { endOfDay, startOfDay, type TimeSeries } from './time-series.ts'

export type ChartInputs = {
  readonly series: TimeSeries
  readonly formats: Formats
  readonly window: { readonly from: string | null; readonly to: string | null } | undefined
}

type Place = { readonly element: HTMLElement; readonly width: number; readonly height: number }

/**
 * A chart of bars with a line over them. Everything that can change (colours, language, window) is
 * asked for at each drawing, so that a redraw is enough to follow it.
 */
export function timeSeriesOptions(
  { element, width, height }: Place,
  inputs: () => ChartInputs,
  onPoint: (index: number | null) => void,
): uPlot.Options {
  const colour = (name: string) => () => getComputedStyle(element).getPropertyValue(name)
  const font = () => {
    const { fontSize, fontFamily } = getComputedStyle(element)
    return `${fontSize} ${fontFamily}`
  }
  const axis = { stroke: colour('--chart-text'), font: font(), ticks: { show: false } }
  return {
    width,
    height,
    padding: [12, 8, 0, 0],
    legend: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales: { x: { range: () => [...inputs().series.span] }, y: { range: includingZero } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        space: 64,
        values: (_, splits, __, ___, step) => dateLabels(splits, step, inputs().formats),
      },
      {
        ...axis,
        grid: { stroke: colour('--chart-grid'), width: 1 },
        size: 56,
        values: (_, splits) => splits.map(inputs().formats.compact),
      },
    ],
    series: [
      {},
      { fill: colour('--series-1'), width: 0, points: { show: false }, ...bars() },
      { stroke: colour('--series-2'), width: 2, points: { show: false } },
    ],
    hooks: {
      drawClear: [(chart) => shadeWindow(chart, inputs().window, colour('--chart-window')())],
      setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)],
    },
  }
}

function bars(): Pick<uPlot.Series, 'paths'> {
  const paths = uPlot.paths.bars?.({ size: [0.8, 60, 1] })
  return paths ? { paths } : {}
}

function includingZero(_: uPlot, min: number, max: number): uPlot.Range.MinMax {
  const [low, high] = uPlot.rangeNum(Math.min(0, min ?? 0), Math.max(0, max ?? 1), 0.06, true)
  return [min < 0 ? low : 0, high]
}

const daySeconds = 86_400

/** Ticks named as briefly as their distance allows; the year is said once, where it begins. */
function dateLabels(splits: readonly number[], step: number, formats: Formats): string[] {
  const days = splits.map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 10))
  if (step >= 360 * daySeconds) return days.map(formats.year)
  if (step < 28 * daySeconds) return days.map(formats.dayOfMonth)
  const begins = (day: string, index: number) => day.slice(0, 4) !== days[index - 1]?.slice(0, 4)
  return days.map((day, index) =>
    begins(day, index) ? formats.shortMonth(day) : formats.monthName(day),
  )
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
