import uPlot from 'uplot'
import type { Formats } from '../format/formats.ts'
import { calendarTicks, tickLabels } from './calendar-axis.ts'

export type Place = {
  readonly element: HTMLElement
  readonly width: number
  readonly height: number
}

export type FrameInputs = {
  readonly formats: Formats
  /** First and last second of the time axis. */
  readonly dateRange: readonly [number, number]
  /** What the values are: the title of their axis. */
  readonly valueTitle?: string | undefined
}

/** How amounts are laid out: by their size, or by their order of magnitude. */
export type Scale = 'linear' | 'log'

/** At least so far apart, so that no two names of days touch. */
export const tickPixels = 64

/** The inverse hyperbolic sine: a logarithm that has a zero. Below the threshold it is straight. */
const straightBelow = 10_000
const logarithmic = { distr: 4, asinh: straightBelow } satisfies uPlot.Scale

/** A colour of the theme as it is now, by the name of its token. */
export const colourOf = (element: HTMLElement) => (token: string) => () =>
  getComputedStyle(element).getPropertyValue(token)

/**
 * What every chart over time shares: axes, cursor, scales from zero. Everything that can change
 * (colours, language, date range) is read at each drawing, so that a redraw is enough to follow it.
 */
export function chartFrame(
  { element, width, height }: Place,
  inputs: () => FrameInputs,
  onPoint: (index: number | null) => void,
  scale: Scale = 'linear',
) {
  const colour = colourOf(element)
  const { fontSize, fontFamily } = getComputedStyle(element)
  const axis = {
    stroke: colour('--chart-text'),
    font: `${fontSize} ${fontFamily}`,
    ticks: { show: false },
  }
  return {
    width,
    height,
    padding: [12, 30, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false, setScale: false }, points: { size: 7 } },
    scales: {
      x: { time: false, range: () => [...inputs().dateRange] },
      y: { range: includingZero, ...(scale === 'log' ? logarithmic : {}) },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        splits: (chart) => calendarTicks(inputs().dateRange, chart.width / tickPixels),
        values: (_, splits) => tickLabels(splits, inputs().formats),
      },
      {
        ...axis,
        grid: { stroke: colour('--chart-grid'), width: 1 },
        size: 56,
        ...(inputs().valueTitle === undefined
          ? {}
          : {
              ...{ label: () => inputs().valueTitle ?? '', labelFont: `${fontSize} ${fontFamily}` },
              ...{ labelSize: 20, labelGap: 0 },
            }),
        values: (_, splits) => splits.map(inputs().formats.compact),
        ...(scale === 'log' ? { splits: magnitudes, filter: (_, splits) => splits } : {}),
      },
    ],
    hooks: { setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)] },
  } satisfies Omit<uPlot.Options, 'series'>
}

/** Bars in the colour of the first series. */
export function barSeries(element: HTMLElement): uPlot.Series {
  const paths = uPlot.paths.bars?.({ size: [0.8, 60, 1] })
  return {
    fill: colourOf(element)('--series-1'),
    width: 0,
    points: { show: false },
    ...(paths ? { paths } : {}),
  }
}

/** A line in the colour of the second series. */
export const lineSeries = (element: HTMLElement): uPlot.Series => ({
  stroke: colourOf(element)('--series-2'),
  width: 2,
  points: { show: false },
})

function includingZero(_: uPlot, min: number, max: number): uPlot.Range.MinMax {
  const [low, high] = uPlot.rangeNum(Math.min(0, min ?? 0), Math.max(0, max ?? 1), 0.06, true)
  return [min < 0 ? low : 0, high]
}

/** A line in the colour of the third series, dashed: what was, beside what is. */
export const dashedSeries = (element: HTMLElement): uPlot.Series => ({
  stroke: colourOf(element)('--series-3'),
  width: 1.5,
  dash: [5, 4],
  points: { show: false },
})

/** Zero, and the powers of ten from where the scale bends to its end. */
export function magnitudes(_: unknown, __: number, ___: number, most: number): number[] {
  const ticks = [0]
  for (let tick = straightBelow; tick <= most; tick *= 10) ticks.push(tick)
  return ticks
}
