import { addDays } from '../window.ts'
import { nextBatches } from './batches.ts'
import type { DailySeries } from './series.ts'
import type { Structure } from './structure.ts'

/** The structure of a series as dates and numbers, independent of the method. */
export interface StructureDescription {
  /** Positions of the season, 0 being that of the first value, that never sell. */
  closedPositions: number[]
  /** The same as ISO weekdays (1 = Monday) where the season is a week. */
  closedWeekdays: number[]
  /** First day of the present level, where it has shifted. */
  levelShift: string | null
  batches: BatchDescription | null
  /** Outlying days left out of the fit. */
  outliers: string[]
}

interface BatchDescription {
  dates: string[]
  /** The next gap equals the one this many batches ago … */
  lag: number
  /** … and did so in this share of past cases, smoothed for their number. */
  hitRate: number
  /** Dates within the horizon on which the next are due. */
  due: string[]
}

const DAYS_IN_WEEK = 7

/** The result of `detectStructure` as plain data, with the batches due within the horizon. */
export function describeStructure(
  series: DailySeries,
  structure: Structure,
  horizon: number,
): StructureDescription {
  const { season, closed, levelStart, batches, batchSizes, outliers } = structure
  const end = series.values.length
  const dateOf = (day: number) => addDays(series.start, day)
  const closedPositions = closed.flatMap((flag, position) => (flag ? [position] : []))
  return {
    closedPositions,
    closedWeekdays:
      season === DAYS_IN_WEEK
        ? closedPositions.map((position) => isoWeekday(dateOf(position))).sort((a, b) => a - b)
        : [],
    levelShift: levelStart > 0 ? dateOf(levelStart) : null,
    batches: batches
      ? {
          dates: batches.days.map(dateOf),
          lag: batches.lag,
          hitRate: batches.hitRate,
          due: nextBatches(batches, batchSizes, end, end + horizon).map(({ day }) => dateOf(day)),
        }
      : null,
    outliers: outliers.map(dateOf),
  }
}

const isoWeekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7
