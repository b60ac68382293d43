import { type Batch, nextBatches } from './batches.ts'
import { deseasonalise, reseasonalise, seasonProfile } from './season-profile.ts'
import { type LevelModel, ses } from './smoothing.ts'
import type { Structure } from './structure.ts'

/** 52 weeks: older days add little to a forecast and cost time. */
const TRAINING_SEASONS = 52
/** Below this age a level has no profile and no trend of its own. */
const YOUNG_SEASONS = 4

/** Kind of a forecast day: its error is compared with those of the same kind. */
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

/** The value of the same position one season ago (FPP3 §5.2). */
export const seasonalNaive: Method = (values, { season, closed }, horizon) => {
  const days = Array.from({ length: horizon }, (_, i) => values.length + i)
  return {
    values: days.map((_, i) => values[values.length - season + (i % season)] ?? 0),
    kinds: days.map((day) => (closed[day % season] ? 'closed' : 'ordinary')),
  }
}

/** Whether the current level is too recent to have a profile or a trend. */
export const isYoung = ({ values, levelStart, season }: OpenDays): boolean =>
  levelStart > 0 && values.length - levelStart < YOUNG_SEASONS * season

/**
 * Applies a model without season to the deseasonalised series. A young level
 * keeps the profile of the days before and is not extrapolated but smoothed.
 */
export const withProfile =
  (model: LevelModel): OpenDayModel =>
  (history, horizon) => {
    const { values, levelStart, season } = history
    const young = isYoung(history)
    const from = young ? 0 : levelStart
    const profile = seasonProfile(values.slice(from), season)
    const level = deseasonalise(values.slice(levelStart), profile, levelStart - from)
    return reseasonalise((young ? ses : model)(level, horizon), profile, values.length - from)
  }

/**
 * Makes a method of a model of open days: the effects of the structure are removed before the model
 * and added to its forecast. Closed days are 0, batches come on top of the day they are due, and a
 * series that was never negative is not forecast below 0.
 */
export const structured =
  (model: OpenDayModel): Method =>
  (values, structure, horizon) => {
    const from = values.length
    const coming = openDays(structure, from, from + horizon)
    const points = coming.length > 0 ? model(trainingDays(structure), coming.length) : []
    const forecast: PointForecast = {
      values: new Array<number>(horizon).fill(0),
      kinds: new Array<DayKind>(horizon).fill('closed'),
    }
    coming.forEach((day, i) => {
      forecast.values[day - from] = Math.max(structure.floor, points[i] ?? 0)
      forecast.kinds[day - from] = 'ordinary'
    })
    for (const { day, size } of dueBatches(structure, from, from + horizon)) {
      forecast.values[day - from] = (forecast.values[day - from] ?? 0) + size
      forecast.kinds[day - from] = 'batch'
    }
    return forecast
  }

/** Closed days are exactly 0; a batch is due on one only if an earlier batch fell on one. */
function dueBatches(structure: Structure, from: number, to: number): Batch[] {
  const { batches, batchSizes, closed, season } = structure
  if (batches === undefined) return []
  const isClosed = (day: number) => closed[day % season]
  const onClosedDays = batches.days.some(isClosed)
  return nextBatches(batches, batchSizes, from, to).filter(
    ({ day }) => onClosedDays || !isClosed(day),
  )
}

const openDays = ({ closed, season }: Structure, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((day) => !closed[day % season])

function recentOpenDays(structure: Structure): number[] {
  const open = structure.closed.filter((flag) => !flag).length
  return openDays(structure, 0, structure.ordinary.length).slice(-TRAINING_SEASONS * open)
}

function trainingDays(structure: Structure): OpenDays {
  const days = recentOpenDays(structure)
  return {
    values: days.map((day) => structure.ordinary[day] ?? 0),
    levelStart: days.findIndex((day) => day >= structure.levelStart),
    season: structure.closed.filter((flag) => !flag).length,
  }
}

/** The first day that a structured method is fitted to. */
export const trainingStart = (structure: Structure): number =>
  recentOpenDays(structure).find((day) => day >= structure.levelStart) ?? 0
