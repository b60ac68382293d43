import { attempt, type Fold } from './backtest.ts'
import type { Candidates, MethodName } from './candidates.ts'
import { meanForecast } from './fallback.ts'
import { type PointForecast, seasonalNaive } from './methods.ts'
import type { Structure } from './structure.ts'

/** Why another method than the requested one was used. */
export type FallbackReason = 'less_than_two_seasons' | 'too_short_to_backtest' | 'model_failed'

export interface Selection {
  method: MethodName | 'mean'
  fallback: FallbackReason | null
  forecast: PointForecast
}

/** Minimum improvement over the combination for another method to replace it. */
const MARGIN = 0.05

/**
 * Chooses by mean MASE over the folds (mean absolute error where the series repeats so exactly that
 * MASE has no scale). The combination is taken unless the best method beats it by more than 5 %,
 * since smaller leads over a few folds are chance (Clemen 1989; FPP3 §13.4), and never when it is
 * behind the seasonal naive method. Ties go to the first.
 */
export function bestMethod(
  folds: ReadonlyMap<MethodName, readonly Fold[]>,
): MethodName | undefined {
  const losses = new Map(
    [...folds].filter(([, run]) => run.length > 0).map(([name, run]) => [name, lossOf(run)]),
  )
  const [best] = [...losses].toSorted(([, a], [, b]) => a - b)
  if (best === undefined) return undefined
  const [name, loss] = best
  const combined = losses.get('combination') ?? Number.POSITIVE_INFINITY
  const naive = losses.get('seasonal_naive') ?? Number.POSITIVE_INFINITY
  return combined < naive && combined * (1 - MARGIN) <= loss ? 'combination' : name
}

function lossOf(run: readonly Fold[]): number {
  return run.reduce((sum, fold) => sum + (fold.mase ?? fold.mae), 0) / run.length
}

/**
 * Forecasts with the requested method, or for `auto` with the best of the folds. Less than two seasons
 * are not extrapolated: the last season is repeated, or the mean of less than one.
 */
export function select(
  values: readonly number[],
  structure: Structure,
  horizon: number,
  asked: MethodName | 'auto',
  methods: Candidates,
  folds: ReadonlyMap<MethodName, readonly Fold[]>,
): Selection {
  const { season } = structure
  const naive = seasonalNaive(values, structure, horizon)
  const fallBack = (fallback: FallbackReason): Selection => ({
    method: 'seasonal_naive',
    fallback,
    forecast: naive,
  })
  if (values.length < season) {
    const mean = { ...naive, values: meanForecast(values, horizon) }
    return { method: 'mean', fallback: 'less_than_two_seasons', forecast: mean }
  }
  if (values.length < 2 * season) return fallBack('less_than_two_seasons')
  const method = asked === 'auto' ? bestMethod(folds) : asked
  if (method === undefined) return fallBack('too_short_to_backtest')
  const forecast = attempt(() => methods.get(method)?.(values, structure, horizon))
  return forecast ? { method, fallback: null, forecast } : fallBack('model_failed')
}
