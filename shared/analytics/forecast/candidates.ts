import type { AugursModels } from './augurs.ts'
import { linear } from './linear.ts'
import { type Method, seasonalNaive, structured, withProfile } from './methods.ts'
import { combination } from './smoothing.ts'

/** The methods, the benchmark first: ties go to the earlier one. */
export const METHOD_NAMES = ['seasonal_naive', 'linear', 'ets', 'mstl', 'combination'] as const
export type MethodName = (typeof METHOD_NAMES)[number]

export type Candidates = ReadonlyMap<MethodName, Method>

/** The methods by name; ETS and MSTL are the library's, loaded once by `loadAugurs`. */
export const candidates = (models: AugursModels): Candidates =>
  new Map<MethodName, Method>([
    ['seasonal_naive', seasonalNaive],
    ['linear', structured(withProfile(linear))],
    ['ets', structured(withProfile(models.ets))],
    ['mstl', structured(models.mstl)],
    ['combination', structured(withProfile(combination))],
  ])
