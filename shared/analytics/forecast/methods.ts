import { type Batch, nextBatches } from './batches.ts'
import { deseasonalise, reseasonalise, seasonProfile } from './season-profile.ts'
import type { LevelModel } from './smoothing.ts'
import type { Structure } from './structure.ts'

/** A year of weeks: older days say little about the next weeks and cost time. */
const TRAINING_SEASONS = 52
/** Seasons a new level must have lasted to show a profile of its own. */
const MIN_PROFILE_SEASONS = 4

/** What a forecast day is: its error is judged among days of the same kind. */
export type DayKind = 'ordinary' | 'batch' | 'closed'

export interface PointForecast {
  values: number[]
  kinds: DayKind[]
}

/** Forecasts the `horizon` days after `values`, whose structure is known. */
export type Method = (
  values: readonly number[],
  structure: Structure,
  horizon: number,
) => PointForecast

/** Open days only, batches and outliers taken out, at most 52 seasons. */
export interface OpenDays {
  values: readonly number[]
  /** Index of the first value of the present level. */
  levelStart: number
  /** Open positions of a season. */
  season: number
}

/** Forecasts the next `horizon` open days. */
export type OpenDayModel = (history: OpenDays, horizon: number) => number[]

/** The value of the same position one season ago, whatever the structure (FPP3 §5.2). */
export const seasonalNaive: Method = (values, { season }, horizon) => ({
  values: Array.from(
    { length: horizon },
    (_, i) => values[values.length - season + (i % season)] ?? 0,
  ),
  kinds: new Array<DayKind>(horizon).fill('ordinary'),
})

/**
 * Lets a model without season forecast what is left when the profile is taken out. A new level too
 * young for a profile of its own keeps the profile of the days before.
 */
export const withProfile =
  (model: LevelModel): OpenDayModel =>
  ({ values, levelStart, season }, horizon) => {
    const young = values.length - levelStart < MIN_PROFILE_SEASONS * season
    const profileStart = young ? 0 : levelStart
    const profile = seasonProfile(values.slice(profileStart), season)
    const level = deseasonalise(values.slice(levelStart), profile, levelStart - profileStart)
    return reseasonalise(model(level, horizon), profile, values.length - profileStart)
  }

/**
 * Makes a method of a model of open days: what the structure explains is kept from the model and
 * put back on its forecast. Closed days are exactly 0, batches come on top of the day they are due,
 * and a series that was never negative is not forecast below 0.
 */
export const structured =
  (model: OpenDayModel): Method =>
  (values, structure, horizon) => {
    const end = values.length + horizon
    const coming = openDays(structure, values.length, end)
    const floor = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY
    const forecast: PointForecast = {
      values: new Array<number>(horizon).fill(0),
      kinds: new Array<DayKind>(horizon).fill('closed'),
    }
    const points = coming.length > 0 ? model(trainingDays(values, structure), coming.length) : []
    coming.forEach((day, i) => {
      forecast.values[day - values.length] = Math.max(floor, points[i] ?? 0)
      forecast.kinds[day - values.length] = 'ordinary'
    })
    for (const batch of comingBatches(values, structure, end)) {
      const at = batch.day - values.length
      if (forecast.kinds[at] !== 'ordinary') continue
      forecast.values[at] = (forecast.values[at] ?? 0) + batch.size
      forecast.kinds[at] = 'batch'
    }
    return forecast
  }

const openDays = ({ closed, season }: Structure, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((day) => !closed[day % season])

export const trainingDays = (values: readonly number[], structure: Structure): OpenDays => {
  const season = structure.closed.filter((flag) => !flag).length
  const days = openDays(structure, 0, values.length).slice(-TRAINING_SEASONS * season)
  return {
    values: days.map((day) => structure.ordinary[day] ?? 0),
    levelStart: Math.max(0, days.findIndex((day) => day >= structure.levelStart)),
    season,
  }
}

/** The batches due from the end of the series up to `end` (exclusive). */
export const comingBatches = (
  values: readonly number[],
  { batches, ordinary }: Structure,
  end: number,
): Batch[] => {
  if (batches === undefined) return []
  const sizes = batches.days.map((day) => (values[day] ?? 0) - (ordinary[day] ?? 0))
  return nextBatches(batches, sizes, end)
}
