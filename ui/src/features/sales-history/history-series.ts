import { type TimeSeries, timeSeries } from '../../charts/time-series.ts'
import { addDays, yearEarlier } from '../../format/calendar-day.ts'
import type { Granularity } from '../../format/formats.ts'
import type { AwSalesHistory } from './requests.ts'

type Labels = {
  readonly period: string
  readonly revenue: string
  readonly grossMargin: string
  /** Undefined where the year before is not compared. */
  readonly yearEarlier: string | undefined
}

/** Revenue as bars and gross margin as a line, one point per period; the revenue of the year before dashed. */
export const historySeries = (
  rows: Readonly<AwSalesHistory['data']>,
  lastDay: AwSalesHistory['meta']['to'],
  granularity: Granularity,
  labels: Labels,
): TimeSeries =>
  timeSeries({
    period: labels.period,
    dates: rows.map((row) => row.date),
    lastDay,
    bars: { id: 'revenue', label: labels.revenue, values: rows.map((row) => row.revenue) },
    line: {
      id: 'gross-margin',
      label: labels.grossMargin,
      values: rows.map((row) => row.gross_margin),
    },
    dashes:
      labels.yearEarlier === undefined
        ? null
        : { id: 'earlier', label: labels.yearEarlier, values: yearEarlierOf(rows, granularity) },
  })

const yearOfWeeks = 52 * 7

/** The revenue of the same month or day a year before each period, or of the week 52 weeks before. */
function yearEarlierOf(
  rows: Readonly<AwSalesHistory['data']>,
  granularity: Granularity,
): (number | null)[] {
  const revenues = new Map(rows.map(({ date, revenue }) => [date, revenue]))
  const before = (date: string) =>
    granularity === 'week' ? addDays(date, -yearOfWeeks) : yearEarlier(date)
  return rows.map(({ date }) => revenues.get(before(date)) ?? null)
}
