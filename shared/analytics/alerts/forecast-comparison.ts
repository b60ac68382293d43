import type { Expectation } from '../anomalies/anomalies.ts'
import { rollingForecasts, SEASONS_NEEDED } from '../anomalies/rolling-forecast.ts'
import type { DailySeries } from '../forecast/series.ts'
import { addDays, daysBetween, type IsoDate } from '../window.ts'

const WEEK = 7
/** Any Monday: weeks are counted from it. */
const MONDAY: IsoDate = '2001-01-01'

/** Days of history that the first comparison takes: 22 weeks. */
export const daysToCompare = SEASONS_NEEDED * WEEK

/** A day with what was forecast for it before its week began, in the unit of the series. */
export type ComparedDay = Expectation & { readonly date: IsoDate; readonly actual: number }

/**
 * Compares the last days of a series with what `rollingForecasts` expected of them. Each week from Monday on is forecast
 * from the days before it alone, so a day is judged the same on the day itself and in a backtest later.
 *
 * @param maxDays days to compare at most
 * @returns days in time order; empty for a series of less than `daysToCompare`
 */
export function compareWithForecast({ start, values }: DailySeries, maxDays: number) {
  if (values.length < daysToCompare) return []
  const sinceMonday = mod(daysBetween(MONDAY, start) + values.length, WEEK)
  const end = values.length + mod(-sinceMonday, WEEK)
  const folds = rollingForecasts(values, WEEK, maxDays + 2 * WEEK, end)
  const compared = folds.flatMap((fold) =>
    fold.expected.flatMap((expected, i): ComparedDay[] => {
      const actual = values[fold.origin + i]
      if (actual === undefined) return []
      const { lower, upper } = fold.interval95[i] ?? { lower: expected, upper: expected }
      return [{ date: addDays(start, fold.origin + i), actual, expected, lower, upper }]
    }),
  )
  return compared.slice(-maxDays)
}

const mod = (value: number, by: number) => ((value % by) + by) % by
