import { attempt, type Fold } from './backtest.ts'
import type { Candidates, MethodName } from './candidates.ts'
import { meanForecast } from './fallback.ts'
import { type PointForecast, seasonalNaive } from './methods.ts'
import type { Structure } from './structure.ts'

/** Why another method than the one asked for has answered. */
export type FallbackReason = 'less_than_two_seasons' | 'too_short_to_backtest' | 'model_failed'

export interface Selection {
  method: MethodName | 'mean'
  fallback: FallbackReason | null
  forecast: PointForecast
}

/**
 * The method with the least mean MASE over the folds, or the least mean absolute error where the
 * series repeats so exactly that MASE has no scale. Of equals the first is taken.
 */
export const bestMethod = <Name>(folds: ReadonlyMap<Name, readonly Fold[]>): Name | undefined => {
  let best: { name: Name; loss: number } | undefined
  for (const [name, run] of folds) {
    if (run.length === 0) continue
    const loss = run.reduce((sum, fold) => sum + (fold.mase ?? fold.mae), 0) / run.length
    if (best === undefined || loss < best.loss) best = { name, loss }
  }
  return best?.name
}

/**
 * Forecasts with the asked method, or for `auto` with the best of the folds. Less than two seasons
 * are not extrapolated: the last season is repeated, or its mean while not even one is there.
 */
export const select = (
  values: readonly number[],
  structure: Structure,
  horizon: number,
  asked: MethodName | 'auto',
  methods: Candidates,
  folds: ReadonlyMap<MethodName, readonly Fold[]>,
): Selection => {
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
