import { languages } from '@otel-bi/contract/language'
import { z } from 'zod'
import { localeOf, shortNumber } from '../display.ts'

const value = z.number()
const interval = z.tuple([value, value])
const point = z.object({ date: z.string(), value, inner: interval.optional() })
const bars = z.array(z.object({ label: z.string(), value }))
const captions = {
  title: z.string(),
  legend: z.array(z.string()).optional(),
  /** Whether the values are fractions, which are written in percent. */
  isRatio: z.boolean().optional(),
}

/** A chart that an e-mail shows: what it draws and the language of its words. A subset of `ChartData`. */
export const Picture = z.object({
  language: z.enum(languages),
  chart: z.discriminatedUnion('kind', [
    z.object({
      ...{ kind: z.literal('series'), ...captions, points: z.array(point) },
      reference: z.array(point).optional(),
    }),
    z.object({ kind: z.literal('columns'), ...captions, bars }),
    z.object({ kind: z.literal('bars'), ...captions, bars }),
  ]),
})
export type Picture = z.output<typeof Picture>
/** `5.2M`, or `12.5%` of a ratio. */
export const figureFormat = ({ chart, language }: Picture): Intl.NumberFormat =>
  chart.isRatio
    ? new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 })
    : shortNumber(language)

export type PictureChart = Picture['chart']
