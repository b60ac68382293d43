import {
  type BatchPattern,
  BLOCK_SEASONS,
  batchPattern,
  largeSpikes,
  spikeDays,
} from './batches.ts'
import { closedPositions } from './closed-days.ts'
import { levelShiftStart } from './level-shift.ts'
import { deseasonalise, seasonProfile } from './season-profile.ts'

/** Structure of a series, detected before any model is fitted. */
export interface Structure {
  readonly season: number
  /** Lower limit of every value: 0 for a series that was never negative. */
  readonly floor: number
  /** One flag per position of the season: whether it never sells. */
  readonly closed: readonly boolean[]
  /** First day of the present level; 0 when the level has not shifted. */
  readonly levelStart: number
  readonly batches: BatchPattern | undefined
  /** Amount of each batch above an ordinary day. */
  readonly batchSizes: readonly number[]
  /** Days whose value was judged an outlier and replaced in the fit. */
  readonly outliers: readonly number[]
  /** The series without batches and outliers, every day in place. */
  readonly ordinary: readonly number[]
}

/** Looks for closed days, batches, outliers, and a level shift in what remains. */
export function detectStructure(values: readonly number[], season: number): Structure {
  const closed = closedPositions(values, season)
  const isOpen = (day: number) => !closed[day % season]
  const spikes = spikeDays(values, season, isOpen)
  const batches = batchPattern(largeSpikes(values, spikes), season)
  const batchDays = batches?.days ?? []
  const outliers = outlierDays(values, season, spikes, batchDays)
  const ordinary = replaceDays(values, [...batchDays, ...outliers], season)
  const openDays = [...values.keys()].filter(isOpen)
  const openValues = openDays.map((day) => ordinary[day] ?? 0)
  const openSeason = closed.filter((flag) => !flag).length
  const profile = seasonProfile(openValues, openSeason)
  const shift = levelShiftStart(deseasonalise(openValues, profile, 0), openSeason)
  return {
    season,
    floor: floorOf(values),
    closed,
    levelStart: shift > 0 ? (openDays[shift] ?? 0) : 0,
    batches,
    batchSizes: batchDays.map((day) => (values[day] ?? 0) - (ordinary[day] ?? 0)),
    outliers,
    ordinary,
  }
}

/** Sales cannot fall below 0; a series that has been negative can. */
export function floorOf(values: readonly number[]): number {
  return values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY
}

/**
 * Spikes that are no batches are outliers while there is at most one in eight seasons. More frequent
 * spikes are regular sales, and so are all spikes of a series that has only spikes.
 */
function outlierDays(
  values: readonly number[],
  season: number,
  spikes: readonly number[],
  batchDays: readonly number[],
): number[] {
  const known = new Set(batchDays)
  const others = spikes.filter((day) => !known.has(day))
  const isRare = others.length <= Math.ceil(values.length / (BLOCK_SEASONS * season))
  const named = new Set(spikes)
  const sellsOtherwise = batchDays.length > 0 || values.some((v, day) => v !== 0 && !named.has(day))
  return isRare && sellsOtherwise ? others : []
}

/** Puts the mean of the same position one season before and after in place of the named days. */
function replaceDays(
  values: readonly number[],
  days: readonly number[],
  season: number,
): readonly number[] {
  const named = new Set(days)
  const filled = [...values]
  for (const day of days.toSorted((a, b) => a - b)) {
    const before = filled[day - season]
    const after = named.has(day + season) ? undefined : values[day + season]
    const known = [before, after].filter((value) => value !== undefined)
    filled[day] = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  }
  return filled
}
