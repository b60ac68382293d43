import type uPlot from 'uplot'
import type { Formats } from '../format/formats.ts'
import { calendarTicks, tickLabels } from './calendar-axis.ts'
import { colourOf, magnitudes, type Scale, tickPixels } from './chart-frame.ts'
import type { Picture, PictureSeries } from './chart-svg.ts'
import type { Seconds } from './zoom.ts'

/** A series by the token of its colour. */
export type NamedSeries = PictureSeries extends infer S
  ? S extends PictureSeries
    ? Omit<S, 'colour'> & { readonly token: string }
    : never
  : never

type About = {
  readonly title: string
  readonly series: readonly NamedSeries[]
  readonly formats: Formats
  readonly shown: Seconds
  readonly scale?: Scale
}

/** A chart as it stands on the screen, in the colours of the theme. */
export function pictureOf(chart: uPlot, about: About): Picture {
  const { title, series, formats, shown, scale } = about
  const colour = colourOf(chart.root)
  const y = (value: number) => chart.valToPos(value, 'y')
  const { min = 0, max = 1 } = chart.scales.y ?? {}
  const days = calendarTicks(shown, chart.width / tickPixels)
  const names = tickLabels(days, formats)
  const amounts = scale === 'log' ? magnitudes(chart, 1, 0, max) : roundTicks(min, max)
  const panel = chart.root.closest('[data-panel]') ?? document.body
  return {
    title,
    plot: { width: chart.over.clientWidth, height: chart.over.clientHeight },
    xs: Array.from(chart.data[0], (second) => chart.valToPos(second, 'x')),
    y,
    xTicks: days.map((day, index) => ({ at: chart.valToPos(day, 'x'), text: names[index] ?? '' })),
    yTicks: amounts.map((amount) => ({ at: y(amount), text: formats.compact(amount) })),
    series: series.map(({ token, ...each }) => ({ ...each, colour: colour(token)() })),
    colours: {
      ground: getComputedStyle(panel).backgroundColor,
      text: colour('--chart-text')(),
      grid: colour('--chart-grid')(),
    },
  }
}

const mostTicks = 6

/** Multiples of 1, 2 or 5 times a power of ten, at most six steps apart. */
function roundTicks(min: number, max: number): number[] {
  const rough = (max - min) / mostTicks
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.ceil(min / step)
  const count = Math.floor(max / step) - first + 1
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
