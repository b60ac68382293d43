import initEts, { AutoETS } from '@bsull/augurs/ets'
import initMstl, { MSTL } from '@bsull/augurs/mstl'
import type { OpenDayModel } from './methods.ts'
import { withProfile } from './methods.ts'
import type { LevelModel } from './smoothing.ts'

export interface AugursModels {
  ets: OpenDayModel
  mstl: OpenDayModel
}
const ets: LevelModel = (values, horizon) => {
  if (isConstant(values)) return new Array<number>(horizon).fill(values[0] ?? 0)
  const model = new AutoETS(1, 'AZN')
  try {
    model.fit(Float64Array.from(values))
    return model.predict(horizon).point
  } finally {
    model.free()
  }
}
const mstl: OpenDayModel = ({ values, levelStart, season }, horizon) => {
  const training = values.slice(levelStart)
  if (season < 2 || isConstant(training)) return withProfile(ets)({ values, levelStart, season }, horizon)
  const model = MSTL.ets(Uint32Array.of(season))
  try {
    model.fit(Float64Array.from(training))
    return model.predict(horizon).point
  } finally {
    model.free()
  }
}

const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0])

export const loadAugurs = async (): Promise<AugursModels> => {
  await Promise.all([initEts(), initMstl()])
  return { ets: withProfile(ets), mstl }
}
