import type { MethodName } from './candidates.ts'
import { ForecastError } from './errors.ts'
import { assertDate, type DailySeries } from './series.ts'

export interface ForecastRequest {
  /** Days to forecast, 1 to 365. */
  horizon: number
  /** Values in a season, 1 to 366; 7, the week in daily values, unless given. */
  season?: number
  /** `auto`, the default, leaves the choice to the backtest. */
  method?: MethodName | 'auto'
}

const MAX_HORIZON = 365
const MAX_SEASON = 366
/** A century of days. */
const MAX_DAYS = 36_525
/** Sums of squares of larger values could overflow. */
const MAX_VALUE = 1e100

/** @throws ForecastError for a request that no method can answer. */
export function validate(series: DailySeries, horizon: number, season: number): void {
  assertDate(series.start)
  if (!isWithin(horizon, MAX_HORIZON)) {
    throw new ForecastError('invalid_horizon', `horizon must be 1 to ${MAX_HORIZON} whole days`)
  }
  if (!isWithin(season, MAX_SEASON)) {
    throw new ForecastError('invalid_season_length', `season must be 1 to ${MAX_SEASON} whole days`)
  }
  if (series.values.length === 0) {
    throw new ForecastError('empty_series', 'there are no values to forecast from')
  }
  if (series.values.length > MAX_DAYS) {
    throw new ForecastError('series_too_long', `a series has at most ${MAX_DAYS} days`)
  }
  const bad = series.values.findIndex((value) => !(Math.abs(value) <= MAX_VALUE))
  if (bad >= 0) {
    throw new ForecastError('value_not_finite', `value ${bad + 1} is not a finite number`)
  }
}

const isWithin = (value: number, max: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= max
