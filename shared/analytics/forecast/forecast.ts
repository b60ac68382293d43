import { addDays } from '../window.ts'
import type { AugursModels } from './augurs.ts'
import { type Accuracy, accuracyOf, backtest, rollingOrigins } from './backtest.ts'
import { candidates, type MethodName } from './candidates.ts'
import { describeStructure, type StructureDescription } from './description.ts'
import { normalIntervals } from './fallback.ts'
import { calibrationFolds, type Interval, residualIntervals } from './intervals.ts'
import { trainingStart } from './methods.ts'
import { type ForecastRequest, validate } from './request.ts'
import { type FallbackReason, select } from './selection.ts'
import type { DailySeries } from './series.ts'
import { detectStructure } from './structure.ts'

export interface ForecastDay {
  date: string
  forecast: number
  level80: Interval
  level95: Interval
}

export interface Backtest extends Accuracy {
  method: MethodName
}

export interface Forecast {
  method: MethodName | 'mean'
  fallback: FallbackReason | null
  /** First and last day that the method was fitted to. */
  training: { from: string; to: string }
  structure: StructureDescription
  days: ForecastDay[]
  /** Every candidate over the same folds; empty where the series has no room for one. */
  backtest: Backtest[]
}

/** Folds that are scored: a year of months at a horizon of a month. */
const EVALUATED_FOLDS = 12

/**
 * Forecasts a daily series, in its own unit.
 *
 * `auto` takes the method with the least MASE over up to twelve rolling-origin folds at the requested
 * horizon, the seasonal naive method being one of them. A series of less than two seasons is not
 * extrapolated: its last season is repeated, or its mean, and `fallback` says so. The forecast of a
 * series without negative values never lies below 0, and neither do its intervals.
 *
 * @throws ForecastError when the series is empty, too long or not finite, or the request is out of
 *   range
 */
export function forecast(
  series: DailySeries,
  request: ForecastRequest,
  models: AugursModels,
): Forecast {
  const { horizon, season = 7, method = 'auto' } = request
  validate(series, horizon, season)
  const { values, start } = series
  const methods = candidates(models)
  const calibration = calibrationFolds(season, horizon)
  const origins = rollingOrigins(values.length, season, horizon, EVALUATED_FOLDS + calibration)
  const folds = backtest(values, season, horizon, origins, methods)
  const scored = new Map([...folds].map(([name, run]) => [name, run.slice(-EVALUATED_FOLDS)]))

  const structure = detectStructure(values, season)
  const { floor } = structure
  const selected = select(values, structure, horizon, method, methods, scored)
  const past = selected.method === 'mean' ? [] : (folds.get(selected.method) ?? [])
  const intervals =
    past.length > 0
      ? residualIntervals(past.slice(-calibration), selected.forecast, values.length, floor)
      : normalIntervals(values, selected.forecast.values, season, floor)
  const isStructured = selected.method !== 'mean' && selected.method !== 'seasonal_naive'
  return {
    method: selected.method,
    fallback: selected.fallback,
    training: {
      from: addDays(start, isStructured ? trainingStart(structure) : 0),
      to: addDays(start, values.length - 1),
    },
    structure: describeStructure(series, structure, horizon),
    days: intervals.map((interval, i) => ({
      date: addDays(start, values.length + i),
      forecast: selected.forecast.values[i] ?? 0,
      ...interval,
    })),
    backtest: [...folds].map(([name, run]) => ({
      method: name,
      ...accuracyOf(run, { evaluated: EVALUATED_FOLDS, calibration, floor }),
    })),
  }
}
