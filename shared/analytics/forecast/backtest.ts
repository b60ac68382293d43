import { coverage, mase, meanAbsoluteError, smape } from './accuracy.ts'
import { type PastForecast, residualIntervals } from './intervals.ts'
import type { Method, PointForecast } from './methods.ts'
import { detectStructure } from './structure.ts'

/** One fold of a method: trained on the values before `origin`, tested on those after. */
export interface Fold extends PastForecast {
  mae: number
  mase: number | null
  smape: number
}

/** Accuracy of a method over the evaluated folds; `null` where undefined. */
export interface Accuracy {
  folds: number
  mase: number | null
  smape: number
  /** Share of days within the 80 % interval, calibrated on days before each origin only. */
  coverage80: number | null
  coverage95: number | null
}

/**
 * Lengths of training for a rolling-origin evaluation (Tashman 2000; FPP3 §5.10), in time order.
 * Folds do not overlap as long as four of them fit in the later half of the series; otherwise four
 * overlapping ones share it. Empty when the series has no room for two seasons and a horizon.
 */
export function rollingOrigins(
  length: number,
  season: number,
  horizon: number,
  maxFolds: number,
): number[] {
  const first = Math.max(2 * season, Math.floor((length - horizon) / 2))
  const last = length - horizon
  if (last < first) return []
  const whole = Math.floor((length - first) / horizon)
  const [step, folds] =
    whole >= MIN_FOLDS
      ? [horizon, Math.min(maxFolds, whole)]
      : [Math.max(1, Math.floor((last - first) / (MIN_FOLDS - 1))), MIN_FOLDS]
  return Array.from({ length: folds }, (_, i) => last - (folds - 1 - i) * step).filter(
    (origin) => origin >= first,
  )
}

const MIN_FOLDS = 4

/** Runs every method over the same folds; a method that fails on any fold is left out. */
export function backtest<Name extends string>(
  values: readonly number[],
  season: number,
  horizon: number,
  origins: readonly number[],
  methods: ReadonlyMap<Name, Method>,
): Map<Name, Fold[]> {
  const folds = new Map<Name, Fold[]>()
  const failed = new Set<Name>()
  for (const origin of origins) {
    const training = values.slice(0, origin)
    const structure = detectStructure(training, season)
    const actual = values.slice(origin, origin + horizon)
    for (const [name, method] of methods) {
      if (failed.has(name)) continue
      const forecast = attempt(() => method(training, structure, actual.length))
      if (forecast === undefined) failed.add(name)
      else {
        const scores = {
          mae: meanAbsoluteError(actual, forecast.values),
          mase: mase(actual, forecast.values, training, season),
          smape: smape(actual, forecast.values),
        }
        folds.set(name, [...(folds.get(name) ?? []), { origin, actual, forecast, ...scores }])
      }
    }
  }
  for (const name of failed) folds.delete(name)
  return folds
}

/** Undefined when the model refuses the series, as when the ETS search finds no model. */
export function attempt(run: () => PointForecast | undefined): PointForecast | undefined {
  try {
    const forecast = run()
    return forecast?.values.every(Number.isFinite) ? forecast : undefined
  } catch {
    return undefined
  }
}

/** How folds are scored. */
export interface Judgement {
  /** Number of folds scored, the last ones; earlier folds only calibrate intervals. */
  evaluated: number
  /** Maximum number of earlier folds that calibrate the intervals of a fold. */
  calibration: number
  /** Lower limit of every value. */
  floor: number
}

/** Averages over the evaluated folds. */
export function accuracyOf(folds: readonly Fold[], judgement: Judgement): Accuracy {
  const { calibration, floor } = judgement
  const evaluated = folds.slice(-judgement.evaluated)
  const first = folds.length - evaluated.length
  const covered = evaluated.flatMap((fold, i) => {
    const past = folds.slice(Math.max(0, first + i - calibration), first + i)
    if (past.length === 0) return []
    const intervals = residualIntervals(past, fold.forecast, fold.origin, floor)
    return [
      {
        in80: coverage(
          fold.actual,
          intervals.map(({ level80 }) => level80),
        ),
        in95: coverage(
          fold.actual,
          intervals.map(({ level95 }) => level95),
        ),
      },
    ]
  })
  const scaled = evaluated.flatMap((fold) => fold.mase ?? [])
  return {
    folds: evaluated.length,
    mase: scaled.length === evaluated.length ? mean(scaled) : null,
    smape: mean(evaluated.map((fold) => fold.smape)) ?? 0,
    coverage80: mean(covered.map(({ in80 }) => in80)),
    coverage95: mean(covered.map(({ in95 }) => in95)),
  }
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
