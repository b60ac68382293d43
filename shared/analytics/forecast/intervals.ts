import { mean } from 'simple-statistics'
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
/** … and never more: short horizons would backtest for seconds and learn nothing new. */
const MAX_CALIBRATION_FOLDS = 60
/** Below this many errors of a kind, over- and underestimates are taken as equally likely. */
const FEW_ERRORS = 40
/** Keeps a bound from falling on the wrong side of the very value it came from by rounding. */
const ROUNDING = 1e-9
/** A level below this share of the largest value is nothing to measure errors by. */
const NEGLIGIBLE = 1e-9

/** How many of the latest forecasts intervals are best calibrated on. */
export const calibrationFolds = (season: number, horizon: number): number =>
  Math.min(
    MAX_CALIBRATION_FOLDS,
    Math.max(MIN_CALIBRATION_FOLDS, Math.round((CALIBRATION_SEASONS * season) / horizon)),
  )

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
  const spreadOf = (kind: DayKind) => spread(past, kind, levelOf(forecast, kind), origin)
  const spreads = {
    ordinary: spreadOf('ordinary'),
    batch: spreadOf('batch'),
    closed: () => 0,
  }
  return forecast.values.map((value, i) => {
    const error = spreads[forecast.kinds[i] ?? 'ordinary']
    const interval = (tail: number): Interval => ({
      lower: Math.max(floor, value + Math.min(0, error(tail))),
      upper: value + Math.max(0, error(1 - tail)),
    })
    return { level80: interval(0.1), level95: interval(0.025) }
  })
}

/** Mean size of the forecast on days of one kind. */
function levelOf(forecast: PointForecast, kind: DayKind): number {
  const sizes = forecast.values.filter((_, i) => forecast.kinds[i] === kind).map(Math.abs)
  return sizes.length === 0 ? 0 : mean(sizes)
}

/** The error to expect at a probability, in the unit of the series. */
function spread(
  past: readonly PastForecast[],
  kind: DayKind,
  level: number,
  origin: number,
): (probability: number) => number {
  // Beside a level of next to nothing an error has nothing to be relative to: it keeps its own unit.
  const negligible = NEGLIGIBLE * largest(past)
  const isRelative = level > negligible
  const errors = past.flatMap((fold) => {
    const scale = levelOf(fold.forecast, kind)
    return fold.actual.flatMap((actual, i) =>
      fold.forecast.kinds[i] === kind &&
      fold.origin + i < origin &&
      (!isRelative || scale > negligible)
        ? [(actual - (fold.forecast.values[i] ?? 0)) / (isRelative ? scale : 1)]
        : [],
    )
  })
  const quantile = errorQuantiles(errors)
  const unit = isRelative ? level : 1
  return (probability) => {
    const error = unit * quantile(probability)
    const outwards = Math.sign(probability - 0.5) * ROUNDING * Math.max(level, Math.abs(error))
    return error + outwards
  }
}

/** Size of the largest value that was forecast. */
const largest = (past: readonly PastForecast[]): number =>
  past.reduce(
    (most, { actual }) => actual.reduce((so, value) => Math.max(so, Math.abs(value)), most),
    0,
  )

/** Quantile function of errors; with none to go by, an error as large as the level. */
function errorQuantiles(errors: readonly number[]): (probability: number) => number {
  const sample = errors.length < FEW_ERRORS ? [...errors, ...errors.map((e) => -e)] : errors
  const sorted = sample.toSorted((a, b) => a - b)
  return (probability) => {
    if (sorted.length === 0) return probability < 0.5 ? -1 : 1
    const position = (sorted.length + 1) * probability
    const rank = probability < 0.5 ? Math.floor(position) : Math.ceil(position)
    return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? 0
  }
}
