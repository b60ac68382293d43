import type { Anomaly } from '@otel-bi/analytics/anomalies/anomalies'
import { change } from '@otel-bi/analytics/change'
import { roundRatio, roundTo } from '@otel-bi/analytics/money'
import { isWithin, type Window } from '@otel-bi/analytics/window'
import type { ReviewedSeries } from './review-all.ts'

type Asked<M, D> = {
  readonly measure?: M | undefined
  readonly dimension?: D | undefined
  /** Leaves out what something known explains. */
  readonly unexplained: boolean
}

/** The days of a window that were asked for, the newest and most unusual first, and the series that were compared. */
export function anomalyAnswer<M extends string, D extends string>(
  reviewed: readonly ReviewedSeries<M, D>[],
  window: Window | null,
  asked: Asked<M, D>,
) {
  const series = reviewed.filter(
    ({ measure, dimension }) =>
      (asked.measure ?? measure) === measure && (asked.dimension ?? dimension) === dimension,
  )
  const rows = series.flatMap(({ measure, dimension, member, review }) =>
    review.anomalies
      .filter(({ date }) => window !== null && isWithin(date, window))
      .filter(({ explanation }) => !asked.unexplained || explanation === null)
      .map((anomaly) => ({ measure, dimension, member, ...rowOf(anomaly) })),
  )
  return {
    data: rows.toSorted(
      (one, other) =>
        other.date.localeCompare(one.date) || Math.abs(other.z ?? 0) - Math.abs(one.z ?? 0),
    ),
    meta: {
      series: series.flatMap(({ measure, dimension, member, review: { days, unexplained } }) =>
        days
          ? [
              {
                ...{ measure, dimension, member, ...days },
                unexplained_days: unexplained.days,
                unexplained_outside: unexplained.outside,
              },
            ]
          : [],
      ),
    },
  }
}

function rowOf(anomaly: Anomaly) {
  const { date, direction, actual, expected, lower, upper, z, explanation, since, source } = anomaly
  return {
    date,
    direction,
    actual: roundTo(actual, 2),
    expected: roundTo(expected, 2),
    lower_95: roundTo(lower, 2),
    upper_95: roundTo(upper, 2),
    difference: roundTo(actual - expected, 2),
    difference_ratio: roundRatio(change(actual, expected)),
    z: z === null ? null : roundTo(z, 2),
    explanation,
    since,
    source,
  }
}
