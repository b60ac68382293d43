import { type ScaleLinear, scaleBand, scaleLinear, scaleUtc } from 'd3-scale'
import { dayLabels } from '../display.ts'
import { ink } from '../pdf/page.ts'
import { figureFormat, type Picture, type PictureChart } from './picture.ts'

/** In CSS pixels, as an e-mail shows it: the width of its text. */
const pictureWidth = 592
const padding = 16
const headHeight = 34
const legendHeight = 20
const bodyHeight = 190
const barHeight = 24
const axis = { width: 58, height: 24 }
const labelWidth = 170
const valueWidth = 62
/** More columns than this have no value above them. */
const mostLabelled = 13

/** On paper of its own colour, so that it is as legible in a dark mail as in a light one. */
export function svgOf(picture: Picture): string {
  const { chart } = picture
  const legend = chart.legend ?? []
  const top = headHeight + (legend.length > 0 ? legendHeight : 0)
  const body = chart.kind === 'bars' ? chart.bars.length * barHeight : bodyHeight
  const height = top + body + padding
  const frame = { left: padding, right: pictureWidth - padding, top, bottom: top + body }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" font-family="DejaVu Sans Condensed">`,
    `<rect width="${pictureWidth}" height="${height}" rx="6" fill="${ink.paper}"/>`,
    text(chart.title, padding, 22, { size: 13, weight: 700, colour: ink.text }),
    ...legend.map((name, index) => legendItem(name, index)),
    ...marksOf(picture, frame),
    '</svg>',
  ].join('')
}

type Frame = Record<'left' | 'right' | 'top' | 'bottom', number>
type Words = { readonly number: Intl.NumberFormat; readonly language: Picture['language'] }

function marksOf(picture: Picture, frame: Frame): string[] {
  const { chart, language } = picture
  const words = { number: figureFormat(picture), language }
  if (chart.kind === 'bars') return barMarks(chart.bars, frame, words)
  const inner = {
    ...{ left: frame.left + axis.width, right: frame.right },
    ...{ top: frame.top + 12, bottom: frame.bottom - axis.height },
  }
  return chart.kind === 'columns'
    ? columnMarks(chart.bars, inner, words)
    : seriesMarks(chart, inner, words)
}

type Bars = Extract<PictureChart, { kind: 'bars' | 'columns' }>['bars']

function barMarks(bars: Bars, { left, right, top }: Frame, { number }: Words): string[] {
  const values = bars.map(({ value }) => value)
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values) || 1],
    [left + labelWidth, right - valueWidth],
  )
  return bars.flatMap(({ label, value }, index) => {
    const y = top + index * barHeight
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    return [
      text(cut(label, 28), left + labelWidth - 8, y + 16, { anchor: 'end' }),
      rect(from, y + 4, to - from, barHeight - 8, value < 0 ? ink.second : ink.accent),
      text(number.format(value), to + 6, y + 16),
    ]
  })
}

function columnMarks(bars: Bars, frame: Frame, words: Words): string[] {
  const { number } = words
  const y = valueScale(
    bars.map(({ value }) => value),
    frame,
  )
  const keys = bars.map((_, index) => String(index))
  const x = scaleBand(keys, [frame.left, frame.right]).padding(0.25)
  const every = Math.ceil(bars.length / mostLabelled)
  return [
    ...valueAxis(y, frame, words),
    ...bars.flatMap(({ label, value }, index) => {
      const left = x(String(index)) ?? frame.left
      const middle = left + x.bandwidth() / 2
      const [high, low] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))]
      const fill = value < 0 ? ink.second : ink.accent
      const column = rect(left, high, x.bandwidth(), low - high, fill)
      if (index % every !== 0) return [column]
      const name = text(cut(label, 10), middle, frame.bottom + 15, {
        ...{ size: 9, anchor: 'middle', colour: ink.muted },
      })
      if (every > 1) return [column, name]
      const above = { size: 9, anchor: 'middle' } as const
      return [column, name, text(number.format(value), middle, high - 4, above)]
    }),
  ]
}

type Series = Extract<PictureChart, { kind: 'series' }>
const dayMs = 86_400_000

function seriesMarks({ points, reference = [] }: Series, frame: Frame, words: Words) {
  const dates = points.map(({ date }) => Date.parse(date))
  const [first, last] = [Math.min(...dates), Math.max(...dates)]
  const values = [...points, ...reference].flatMap(({ value, inner = [] }) => [value, ...inner])
  const y = valueScale(values, frame)
  const x = scaleUtc([first, last], [frame.left, frame.right - 6])
  const place = (date: string, value: number) => `${round(x(Date.parse(date)))},${round(y(value))}`
  const line = (of: Series['points']) => of.map(({ date, value }) => place(date, value)).join(' ')
  const banded = points.flatMap(({ date, inner }) => (inner ? [{ date, inner }] : []))
  const band = [
    ...banded.map(({ date, inner: [, upper] }) => place(date, upper)),
    ...banded.toReversed().map(({ date, inner: [lower] }) => place(date, lower)),
  ]
  const labels = dayLabels(words.language, (last - first) / dayMs)
  const end = points.at(-1)
  const [endX = 0, endY = 0] = end ? place(end.date, end.value).split(',') : []
  return [
    `<polygon points="${band.join(' ')}" fill="${ink.band}"/>`,
    ...valueAxis(y, frame, words),
    ...x.ticks(6).map((tick) =>
      text(labels.format(tick), Math.min(x(tick), frame.right - 20), frame.bottom + 15, {
        ...{ size: 9, anchor: 'middle', colour: ink.muted },
      }),
    ),
    `<polyline points="${line(reference)}" fill="none" stroke="${ink.second}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    `<polyline points="${line(points)}" fill="none" stroke="${ink.accent}" stroke-width="1.8" stroke-linejoin="round"/>`,
    `<circle cx="${endX}" cy="${endY}" r="3.5" fill="${ink.accent}"/>`,
  ]
}

/** Values from the lowest, or 0, at the bottom to the highest at the top. */
const valueScale = (values: readonly number[], { top, bottom }: Frame) =>
  scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [bottom, top]).nice(4)

function valueAxis(y: ScaleLinear<number, number>, { left, right }: Frame, { number }: Words) {
  return y.ticks(4).flatMap((tick) => [
    rect(left, y(tick), right - left, 1, tick === 0 ? ink.line : ink.hairline),
    text(number.format(tick), left - 8, y(tick) + 4, {
      ...{ size: 10, anchor: 'end', colour: ink.muted },
    }),
  ])
}

const legendColours = [ink.accent, ink.second, ink.band]

function legendItem(name: string, index: number): string {
  const x = padding + index * 180
  const colour = legendColours[index] ?? ink.muted
  return [
    rect(x, headHeight + 1, 14, 8, colour),
    text(cut(name, 27), x + 20, headHeight + 9, { size: 10, colour: ink.muted }),
  ].join('')
}

type TextStyle = {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly colour?: string
  readonly weight?: number
}

function text(content: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 11, anchor = 'start', colour = ink.text, weight = 400 } = style
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${Bun.escapeHTML(content)}</text>`
}

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 1))}" height="${round(Math.max(height, 1))}" fill="${fill}"/>`

const round = (value: number) => Math.round(value * 100) / 100

const cut = (content: string, most: number) => {
  const letters = [...content]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : content
}
