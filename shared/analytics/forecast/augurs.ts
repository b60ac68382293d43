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
 * repeated STL and smooths what is left with ETS (Bandara, Hyndman & Bergmeir 2021).
 */
export async function loadAugurs(): Promise<AugursModels> {
  await Promise.all([initEts(), initMstl()])
  return { ets, mstl }
}

const ets: LevelModel = (values, horizon) =>
  isConstant(values)
    ? new Array<number>(horizon).fill(values[0] ?? 0)
    : fitAndPredict(new AutoETS(1, ETS_SPECIFICATION), values, horizon)

/** STL needs two positions to tell apart and two seasons to compare them. */
const mstl: OpenDayModel = (history, horizon) => {
  const { season } = history
  const values = history.values.slice(history.levelStart)
  return season < 2 || values.length <= 2 * season || isYoung(history) || isConstant(values)
    ? withProfile(ets)(history, horizon)
    : fitAndPredict(MSTL.ets(Uint32Array.of(season)), values, horizon)
}

/** The memory of a WebAssembly model is not garbage-collected in time: free it. */
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

const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0])
