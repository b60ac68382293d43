import { coverage, mase, smape } from '@otel-bi/analytics/forecast/accuracy'
import type { AugursModels } from '@otel-bi/analytics/forecast/augurs'
import { accuracyOf, backtest, type Fold } from '@otel-bi/analytics/forecast/backtest'
import { candidates } from '@otel-bi/analytics/forecast/candidates'
import { forecast } from '@otel-bi/analytics/forecast/forecast'
import { calibrationFolds } from '@otel-bi/analytics/forecast/intervals'
import { floorOf } from '@otel-bi/analytics/forecast/structure'
import type { BenchSeries } from './series.ts'

export interface Protocol {
  readonly season: number
  readonly horizon: number
  readonly folds: number
}

export interface Measured {
  readonly method: string
  readonly folds: number
  readonly mase: number | null
  readonly smape: number
  readonly totalError: number | null
  readonly coverage80: number | null
  readonly coverage95: number | null
  /** Mean time of one forecast; of `auto`, of a whole answer with its backtest. */
  readonly milliseconds: number
}

/**
 * Measures every method on non-overlapping rolling-origin folds at the end of a series, and `auto`
 * as a caller sees it: a whole answer from each origin, chosen on what lies before it. Empty when
 * the series is too short for one fold.
 */
export function measure(series: BenchSeries, protocol: Protocol, models: AugursModels): Measured[] {
  const origins = foldOrigins(series, protocol)
  if (origins.length === 0) return []
  const evaluated = Math.min(origins.length, protocol.folds - series.skippedFolds)
  return [
    ...measureMethods(series, origins, evaluated, protocol, models),
    measureAuto(series, origins.slice(-evaluated), protocol, models),
  ]
}

/** Origins in time order: the scored folds, and before them those that calibrate intervals. */
function foldOrigins(series: BenchSeries, { season, horizon, folds }: Protocol): number[] {
  const count = folds + calibrationFolds(season, horizon)
  return Array.from({ length: count }, (_, i) => series.values.length - horizon * (count - i))
    .slice(0, count - series.skippedFolds)
    .filter((origin) => origin >= 2 * season)
}

function measureMethods(
  series: BenchSeries,
  origins: readonly number[],
  evaluated: number,
  { season, horizon }: Protocol,
  models: AugursModels,
): Measured[] {
  const judgement = {
    evaluated,
    calibration: calibrationFolds(season, horizon),
    floor: floorOf(series.values),
  }
  return Array.from(candidates(models), ([method, forecaster]) => {
    const started = performance.now()
    const methods = new Map([[method, forecaster]])
    const run = backtest(series.values, season, horizon, origins, methods).get(method)
    if (run === undefined) return []
    const milliseconds = (performance.now() - started) / origins.length
    const total = totalError(run.slice(-evaluated))
    return [{ method, ...accuracyOf(run, judgement), totalError: total, milliseconds }]
  }).flat()
}

function measureAuto(
  { values }: BenchSeries,
  origins: readonly number[],
  { season, horizon }: Protocol,
  models: AugursModels,
): Measured {
  const started = performance.now()
  const answers = origins.map((origin) => {
    const training = { start: '2000-01-01', values: values.slice(0, origin) }
    return forecast(training, { horizon, season }, models)
  })
  const milliseconds = (performance.now() - started) / origins.length
  const folds = answers.map(({ days }, i) => {
    const origin = origins[i] ?? 0
    const training = values.slice(0, origin)
    const actual = values.slice(origin, origin + horizon)
    const points = days.map((day) => day.forecast)
    return {
      actual,
      forecast: { values: points },
      mase: mase(actual, points, training, season),
      smape: smape(actual, points),
      in80: coverage(
        actual,
        days.map((day) => day.level80),
      ),
      in95: coverage(
        actual,
        days.map((day) => day.level95),
      ),
    }
  })
  const scaled = folds.flatMap((fold) => fold.mase ?? [])
  return {
    method: 'auto',
    folds: folds.length,
    mase: scaled.length === folds.length ? mean(scaled) : null,
    smape: mean(folds.map((fold) => fold.smape)),
    totalError: totalError(folds),
    coverage80: mean(folds.map(({ in80 }) => in80)),
    coverage95: mean(folds.map(({ in95 }) => in95)),
    milliseconds,
  }
}

/** Mean error of the horizon's total as a share of it; null where nothing happened in a fold. */
function totalError(
  folds: readonly (Pick<Fold, 'actual'> & { forecast: { values: readonly number[] } })[],
): number | null {
  const shares = folds.map((fold) => {
    const total = sum(fold.actual)
    return Math.abs(sum(fold.forecast.values) - total) / Math.abs(total)
  })
  return shares.every(Number.isFinite) ? mean(shares) : null
}

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length
