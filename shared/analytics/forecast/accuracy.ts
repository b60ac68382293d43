/** Mean absolute error between what happened and what was forecast, in the unit of the series. */
export const meanAbsoluteError = (actual: readonly number[], forecast: readonly number[]): number =>
  actual.reduce((sum, y, i) => sum + Math.abs(y - (forecast[i] ?? 0)), 0) / actual.length

/**
 * In-sample mean absolute error of the seasonal naive method: mean |yₜ − yₜ₋ₘ| over the training
 * values, the scale of MASE. 0 when no value has one a season before it.
 */
export function seasonalNaiveScale(training: readonly number[], season: number): number {
  if (training.length <= season) return 0
  return meanAbsoluteError(training.slice(season), training)
}

/**
 * Mean absolute scaled error: the error of a forecast as a multiple of the seasonal naive's
 * in-sample error, below 1 being better than it (Hyndman & Koehler 2006; FPP3 §5.8). `null` where
 * the training values repeat exactly, so that there is nothing to scale by.
 */
export function mase(
  actual: readonly number[],
  forecast: readonly number[],
  training: readonly number[],
  season: number,
): number | null {
  const scale = seasonalNaiveScale(training, season)
  return scale > 0 ? meanAbsoluteError(actual, forecast) / scale : null
}

/**
 * Symmetric mean absolute percentage error, 0 to 200: mean of 200·|y − f| / (|y| + |f|), a term
 * being 0 where both are 0 (Makridakis 1993, as in the M3 and M4 competitions).
 */
export const smape = (actual: readonly number[], forecast: readonly number[]): number =>
  actual.reduce((sum, y, i) => {
    const f = forecast[i] ?? 0
    const size = Math.abs(y) + Math.abs(f)
    return size === 0 ? sum : sum + (200 * Math.abs(y - f)) / size
  }, 0) / actual.length

/** Share of actual values that lie within their interval, bounds included (FPP3 §5.5). */
export const coverage = (
  actual: readonly number[],
  intervals: readonly { lower: number; upper: number }[],
): number =>
  intervals.filter((interval, i) => {
    const y = actual[i] ?? Number.NaN
    return y >= interval.lower && y <= interval.upper
  }).length / actual.length
