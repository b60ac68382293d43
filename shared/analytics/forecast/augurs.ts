import initEts, { AutoETS } from '@bsull/augurs/ets'
import initMstl, { MSTL } from '@bsull/augurs/mstl'
import { isYoung, type OpenDayModel, withProfile } from './methods.ts'
import type { LevelModel } from './smoothing.ts'

/** The models of the augurs library. */
export interface AugursModels {
  ets: LevelModel
  mstl: OpenDayModel
}

/** Additive errors, trend chosen by AICc, no season: the library's search never fits one. */
const ETS_SPECIFICATION = 'AZN'

/**
 * Compiles the two WebAssembly modules of `@bsull/augurs` (about 15 ms, once a thread) and returns
 * its exponential smoothing state space model (Hyndman et al. 2008) and MSTL, which decomposes by
 * repeated STL and forecasts the remainder with ETS (Bandara, Hyndman & Bergmeir 2021).
 */
export async function loadAugurs(): Promise<AugursModels> {
  await Promise.all([initEts(), initMstl()])
  return { ets, mstl }
}

const ets: LevelModel = (values, horizon) =>
  isConstant(values)
    ? new Array<number>(horizon).fill(values[0] ?? 0)
    : fitAndPredict(new AutoETS(1, ETS_SPECIFICATION), values, horizon)

/** STL needs two open positions, two seasons and a series that varies. */
const mstl: OpenDayModel = (history, horizon) => {
  const { season } = history
  const values = history.values.slice(history.levelStart)
  const changes = values.slice(season).map((value, i) => value - (values[i] ?? 0))
  const decomposable = season > 1 && values.length > 2 * season && !isConstant(changes)
  return decomposable && !isYoung(history)
    ? fitAndPredict(MSTL.ets(Uint32Array.of(season)), values, horizon)
    : withProfile(ets)(history, horizon)
}

/** WebAssembly memory is not garbage-collected in time: free the model. */
function fitAndPredict(
  model: AutoETS | MSTL,
  values: readonly number[],
  horizon: number,
): number[] {
  try {
    model.fit(Float64Array.from(values))
    return model.predict(horizon).point
  } finally {
    model.free()
  }
}

/** Equal but for rounding: the library's parameter search does not end for such a series. */
function isConstant(values: readonly number[]): boolean {
  const first = values[0] ?? 0
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  return values.every((value) => Math.abs(value - first) <= 1e-9 * largest)
}
