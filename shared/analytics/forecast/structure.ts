import { type BatchPattern, batchPattern, MIN_BATCHES, spikeDays } from './batches.ts'
import { closedPositions } from './closed-days.ts'
import { levelShiftStart } from './level-shift.ts'

/** What was found in a series before any model was fitted to it. */
export interface Structure {
  season: number
  /** What no value can lie under: 0 for a series that was never negative. */
  floor: number
  /** One flag per position of the season: does it never sell? */
  closed: boolean[]
  /** First day of the present level; 0 when the level has not shifted. */
  levelStart: number
  batches: BatchPattern | undefined
  /** What each batch brought on top of an ordinary day. */
  batchSizes: number[]
  /** Days whose value was taken as an accident and replaced in the fit. */
  outliers: number[]
  /** The series without batches and outliers, every day in place. */
  ordinary: number[]
}

/** Looks for closed days, batches or else outliers, and a level shift in what remains. */
export const detectStructure = (values: readonly number[], season: number): Structure => {
  const closed = closedPositions(values, season)
  const isOpen = (day: number) => !closed[day % season]
  const spikes = spikeDays(values, season, isOpen)
  const batches = batchPattern(spikes, season)
  const outliers = spikes.length < MIN_BATCHES ? spikes : []
  const ordinary = replaceDays(values, batches?.days ?? outliers, season)
  const openDays = [...values.keys()].filter(isOpen)
  const shift = levelShiftStart(
    openDays.map((day) => ordinary[day] ?? 0),
    closed.filter((flag) => !flag).length,
  )
  return {
    season,
    floor: values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY,
    closed,
    levelStart: shift > 0 ? (openDays[shift] ?? 0) : 0,
    batches,
    batchSizes: (batches?.days ?? []).map((day) => (values[day] ?? 0) - (ordinary[day] ?? 0)),
    outliers,
    ordinary,
  }
}

/** Puts the mean of the same position one season before and after in place of the named days. */
const replaceDays = (
  values: readonly number[],
  days: readonly number[],
  season: number,
): number[] => {
  const named = new Set(days)
  const filled = [...values]
  for (const day of days) {
    const before = filled[day - season]
    const after = named.has(day + season) ? undefined : values[day + season]
    const known = [before, after].filter((value) => value !== undefined)
    filled[day] = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  }
  return filled
}
