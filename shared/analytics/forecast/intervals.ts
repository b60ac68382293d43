import type { DayKind, PointForecast } from './methods.ts'

/** What a method said at one origin, and what came of it. */
export interface PastForecast {
  /** Index of the first forecast day. */
  origin: number
  forecast: PointForecast
  actual: readonly number[]
}

export interface Interval {
  lower: number
  upper: number
}

/** Prediction intervals that hold 80 and 95 of 100 days. */
export interface Intervals {
  level80: Interval
  level95: Interval
}

/** The latest errors tell most about the next: half a year of weeks … */
const CALIBRATION_SEASONS = 26
/** … and never fewer than these forecasts. */
const MIN_CALIBRATION_FOLDS = 6
/** Below this many errors of a kind, over- and underestimates are taken as equally likely. */
const FEW_ERRORS = 40
/** Keeps a bound from falling on the wrong side of the very value it came from by rounding. */
const ROUNDING = 1e-9

/** How many of the latest forecasts intervals are best calibrated on. */
export const calibrationFolds = (season: number, horizon: number): number =>
  Math.max(MIN_CALIBRATION_FOLDS, Math.ceil((CALIBRATION_SEASONS * season) / horizon))

/**
 * Prediction intervals from the errors the same method made before, without assuming their
 * distribution: signed quantiles of the errors on days of the same kind, in the finite-sample form
 * of split conformal prediction (Lei et al. 2018; bootstrapped residuals in FPP3 §5.5). Errors are
 * taken relative to the level forecast for their kind, so that intervals grow and fall with it.
 * Only days before `origin` count, and closed days have no width.
 *
 * @param past earlier forecasts in time order
 * @param floor what no value can lie under, 0 for a series that was never negative
 */
export function residualIntervals(
  past: readonly PastForecast[],
  forecast: PointForecast,
  origin: number,
  floor: number,
): Intervals[] {
  const quantiles = {
    ordinary: errorQuantiles(relativeErrors(past, origin, 'ordinary')),
    batch: errorQuantiles(relativeErrors(past, origin, 'batch')),
    closed: () => 0,
  }
  const levels = {
    ordinary: levelOf(forecast, 'ordinary'),
    batch: levelOf(forecast, 'batch'),
    closed: 0,
  }
  return forecast.values.map((value, i) => {
    const kind = forecast.kinds[i] ?? 'ordinary'
    const interval = (tail: number): Interval => ({
      lower: Math.max(
        floor,
        value + levels[kind] * (Math.min(0, quantiles[kind](tail)) - ROUNDING),
      ),
      upper: value + levels[kind] * (Math.max(0, quantiles[kind](1 - tail)) + ROUNDING),
    })
    return { level80: interval(0.1), level95: interval(0.025) }
  })
}

/** Mean size of the forecast on days of one kind; 1 where it is 0, which leaves errors absolute. */
function levelOf(forecast: PointForecast, kind: DayKind): number {
  const sizes = forecast.values.filter((_, i) => forecast.kinds[i] === kind).map(Math.abs)
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length || 1
}

const relativeErrors = (past: readonly PastForecast[], origin: number, kind: DayKind): number[] =>
  past.flatMap((fold) => {
    const level = levelOf(fold.forecast, kind)
    return fold.actual.flatMap((actual, i) =>
      fold.forecast.kinds[i] === kind && fold.origin + i < origin
        ? [(actual - (fold.forecast.values[i] ?? 0)) / level]
        : [],
    )
  })

/** Quantile function of errors; with none to go by, an error as large as the level. */
function errorQuantiles(errors: readonly number[]): (probability: number) => number {
  const sample = errors.length < FEW_ERRORS ? [...errors, ...errors.map((e) => -e)] : [...errors]
  const sorted = sample.sort((a, b) => a - b)
  return (probability) => {
    if (sorted.length === 0) return probability < 0.5 ? -1 : 1
    const position = (sorted.length + 1) * probability
    const rank = probability < 0.5 ? Math.floor(position) : Math.ceil(position)
    return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? 0
  }
}
