import { linearRegression } from 'simple-statistics'
import type { LevelModel } from './smoothing.ts'

/** Least-squares straight line in time, extrapolated (FPP3 §7.4); the baseline. */
export const linear: LevelModel = (values, horizon) => {
  const { m, b } = linearRegression(values.map((value, i) => [i, value]))
  return Array.from({ length: horizon }, (_, i) => b + m * (values.length + i))
}
