import { type Interval, residualIntervals } from '../forecast/intervals.ts'
import { type DayKind, type Method, structured, withProfile } from '../forecast/methods.ts'
import { combination } from '../forecast/smoothing.ts'
import { detectStructure, type Structure } from '../forecast/structure.ts'

/** What was forecast for a season of days, from the days before `origin` alone. */
export interface RollingFold {
  /** Index of the first forecast day. */
  readonly origin: number
  /** The structure seen in the days before. */
  readonly structure: Structure
  readonly expected: readonly number[]
  readonly kinds: readonly DayKind[]
  readonly interval95: readonly Interval[]
}

/** The method that `auto` takes unless another is clearly better (Clemen 1989). */
const method: Method = structured(withProfile(combination))

/**
 * Folds before each that calibrate its interval: a quarter of weeks. Errors of last year are those of another business;
 * from 40 errors on, each tail has its own quantile.
 */
const CALIBRATION_FOLDS = 13
/** Seasons of history before the first origin: a profile and a level need some. */
const MIN_SEASONS = 8
/** Seasons that a first fold with an interval takes: its own, those that calibrate it and those before them. */
export const SEASONS_NEEDED = MIN_SEASONS + CALIBRATION_FOLDS + 1

/**
 * Forecasts a series again and again, a season at a time, each from the days before it alone (rolling origin, Tashman
 * 2000), with 95 % intervals from the errors of the folds before (`residualIntervals`). Those that only calibrate the
 * first intervals are left out.
 *
 * @param maxDays days to forecast at most, in whole seasons counted back from the end
 * @param end index after the last fold: the length, or less than a season more where the last fold is not over
 * @returns folds in time order; empty when the series is too short to calibrate an interval
 */
export function rollingForecasts(
  values: readonly number[],
  season: number,
  maxDays: number,
  end = values.length,
): RollingFold[] {
  const origins = originsOf(end, season, Math.floor(maxDays / season) + CALIBRATION_FOLDS)
  const folds = origins.map((origin) => {
    const training = values.slice(0, origin)
    const structure = detectStructure(training, season)
    const forecast = method(training, structure, season)
    return { origin, structure, forecast, actual: values.slice(origin, origin + season) }
  })
  return folds.slice(CALIBRATION_FOLDS).map(({ origin, structure, forecast }, i) => {
    const past = folds.slice(i, i + CALIBRATION_FOLDS)
    const intervals = residualIntervals(past, forecast, origin, structure.floor)
    return {
      origin,
      structure,
      expected: forecast.values,
      kinds: forecast.kinds,
      interval95: intervals.map(({ level95 }) => level95),
    }
  })
}

/** Every season, the last one's until `end`. */
function originsOf(end: number, season: number, most: number): number[] {
  const room = Math.floor((end - MIN_SEASONS * season) / season)
  const count = Math.max(0, Math.min(most, room))
  return Array.from({ length: count }, (_, i) => end - (count - i) * season)
}
