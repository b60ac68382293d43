import { endOfDay, startOfDay } from '../format/calendar-day.ts'

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
export function timeSeries({ dates, lastDay, bars, line }: TimeSeriesInput): TimeSeries {
  const starts = dates.map(startOfDay)
  const end = endOfDay(lastDay ?? dates.at(-1) ?? '1970-01-01')
  const edges = [...starts, end]
  const middles = starts.map((start, index) => (start + (edges[index + 1] ?? end)) / 2)
  return { dates, bars, line, middles, edges, dateRange: [starts[0] ?? 0, end] }
}
