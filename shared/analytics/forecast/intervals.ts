import { mean } from 'simple-statistics'
import type { DayKind, PointForecast } from './methods.ts'

/** The forecast of a method at one origin, and the actual values. */
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

/** Intervals use the latest errors: 26 weeks … */
const CALIBRATION_SEASONS = 26
/** … from at least these many forecasts … */
const MIN_CALIBRATION_FOLDS = 6
/** … and at most these many, since more cost seconds of backtest and add nothing. */
const MAX_CALIBRATION_FOLDS = 60
/** With fewer errors of a kind, over- and underestimates count as equally likely. */
const FEW_ERRORS = 40
/** Relative margin, so that rounding excludes no value from its own interval. */
const ROUNDING = 1e-9
/** Below this share of the largest value a level is too small to scale errors by. */
const NEGLIGIBLE = 1e-9

/** Number of the latest forecasts that calibrate intervals. */
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
 * @param floor lower limit of every value, 0 for a series that was never negative
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
  // A level near 0 cannot scale an error: it keeps the unit of the series.
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

/** Quantile function of errors; without past errors, an error as large as the level. */
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
