import type uPlot from 'uplot'
import type { Column } from '../components/data-table/column.ts'
import { tsvOf } from '../components/data-table/tsv.ts'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'
import type { Seconds } from './zoom.ts'

export type Series = {
  readonly id: string
  readonly label: string
  /** Null where there is no value: a gap, which is no zero. */
  readonly values: readonly (number | null)[]
}

type TimeSeriesInput = {
  /** First day of each period, ascending. */
  readonly dates: readonly string[]
  /** Last day that the last period covers. */
  readonly lastDay: string | null
  readonly bars: Series
  /** Null where the bars stand alone. */
  readonly line: Series | null
  /** What was, beside what is; absent where nothing is compared. */
  readonly dashes?: Series | null
  /** What the periods are called, where the figures are copied. */
  readonly period: string
}

export type TimeSeries = Omit<TimeSeriesInput, 'lastDay'> & {
  /** Middle of each period in Unix seconds: where its bar and its point stand. */
  readonly middles: readonly number[]
  /** Where each period begins in Unix seconds, and where the last ends. */
  readonly edges: readonly number[]
  /** First and last second of the whole. */
  readonly dateRange: readonly [number, number]
}

/** Places periods on a time axis: each lasts until the next begins, the last until its last day ends. */
export function timeSeries({ lastDay, ...series }: TimeSeriesInput): TimeSeries {
  const { dates } = series
  const starts = dates.map(startOfDay)
  const end = endOfDay(lastDay ?? dates.at(-1) ?? '1970-01-01')
  const edges = [...starts, end]
  const middles = starts.map((start, index) => (start + (edges[index + 1] ?? end)) / 2)
  return { ...series, middles, edges, dateRange: [starts[0] ?? 0, end] }
}

/** In the order in which the chart's series are drawn. */
export const alignedSeries = ({ middles, bars, line, dashes }: TimeSeries): uPlot.AlignedData => [
  [...middles],
  [...bars.values],
  line ? [...line.values] : middles.map(() => null),
  dashes ? [...dashes.values] : middles.map(() => null),
]

/** The periods whose middles are shown, for a spreadsheet: a line of names, then a line for each. */
export function seriesFigures(
  { dates, middles, bars, line, dashes, period }: TimeSeries,
  [from, to]: Seconds,
  formats: Formats,
): string {
  const columns = [bars, line ?? [], dashes ?? []].flat().map(
    ({ id, label, values }): Column<number> => ({
      id,
      title: label,
      kind: 'decimal',
      value: (index) => values[index] ?? null,
    }),
  )
  const day: Column<number> = {
    id: 'date',
    title: period,
    kind: 'text',
    value: (index) => dates[index] ?? null,
  }
  const shown = middles.flatMap((middle, index) => (middle > from && middle < to ? [index] : []))
  return tsvOf([day, ...columns], shown, formats)
}
