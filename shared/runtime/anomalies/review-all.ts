import type { Expectation, Review } from '@otel-bi/analytics/anomalies/anomalies'
import { hasEnoughData } from '@otel-bi/analytics/anomalies/enough-data'
import type { DailySeries } from '@otel-bi/analytics/forecast/series'
import type { Reviewer } from './reviewer.ts'

/** A series by what it measures, and which part of the whole it is of. */
export type NamedSeries<M extends string, D extends string> = {
  readonly measure: M
  readonly dimension: D
  readonly member: string
  readonly series: DailySeries
  /** Forecasts that were stored before the day they are for, by that day. */
  readonly stored?: Readonly<Record<string, Expectation>>
  /** A part is left out where it sells too rarely, and shares the batch days of the whole before it. */
  readonly isPart: boolean
}

export type ReviewedSeries<M extends string, D extends string> = Pick<
  NamedSeries<M, D>,
  'measure' | 'dimension' | 'member'
> & { readonly review: Review }

/** Days that are compared: 52 weeks. */
const comparedDays = 364

/**
 * Reviews series one after the other, so that others may use the worker between them; the whole of revenue comes first.
 *
 * @param data names the data that the series are from
 */
export async function reviewAll<M extends string, D extends string>(
  all: readonly NamedSeries<M, D>[],
  data: string,
  { review }: Reviewer,
): Promise<ReviewedSeries<M, D>[]> {
  const reviewed: ReviewedSeries<M, D>[] = []
  for (const { measure, dimension, member, series, stored = {}, isPart } of all) {
    if (isPart && !hasEnoughData(series, comparedDays)) continue
    const batchDays = isPart ? (reviewed[0]?.review.batchDays ?? []) : []
    const request = { maxDays: comparedDays, stored, batchDays }
    const key = JSON.stringify([data, measure, dimension, member])
    const found = await review(key, { series, request })
    reviewed.push({ measure, dimension, member, review: found })
  }
  return reviewed
}
