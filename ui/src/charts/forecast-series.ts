import type uPlot from 'uplot'
import { daySeconds, endOfDay, startOfDay, yearEarlier } from '../format/calendar-day.ts'

export type Observed = { readonly date: string; readonly revenue: number }
export type Forecast = {
  readonly date: string
  readonly forecast: number
  readonly lower_80: number
  readonly upper_80: number
  readonly lower_95: number
  readonly upper_95: number
}

/** The past and what is expected to follow it, day by day; a day has one of the two. */
export type ForecastSeries = {
  readonly days: readonly {
    readonly date: string
    readonly observed: number | null
    readonly forecast: Forecast | null
    /** The revenue of the same date a year before; null where it is not known or not asked for. */
    readonly earlier: number | null
  }[]
  readonly dateRange: readonly [number, number]
}

export function forecastSeries(
  past: readonly Observed[],
  coming: readonly Forecast[],
  yearBefore: readonly Observed[] = [],
): ForecastSeries {
  const known = new Map(yearBefore.map(({ date, revenue }) => [date, revenue]))
  const earlierOf = (date: string) => known.get(yearEarlier(date)) ?? null
  const days = [
    ...past.map(({ date, revenue }) => ({ date, observed: revenue, forecast: null })),
    ...coming.map((forecast) => ({ date: forecast.date, observed: null, forecast })),
  ].map((day) => ({ ...day, earlier: earlierOf(day.date) }))
  const first = days[0]?.date
  const last = days.at(-1)?.date
  return { days, dateRange: [first ? startOfDay(first) : 0, last ? endOfDay(last) : 1] }
}

/**
 * In the order in which the chart's series are drawn: past, the year before, the upper and lower end of
 * each band, and over all of them the forecast.
 */
export const alignedForecast = ({ days }: ForecastSeries): uPlot.AlignedData => [
  days.map(({ date }) => startOfDay(date) + daySeconds / 2),
  days.map(({ observed }) => observed),
  days.map(({ earlier }) => earlier),
  days.map(({ forecast }) => forecast?.upper_95 ?? null),
  days.map(({ forecast }) => forecast?.lower_95 ?? null),
  days.map(({ forecast }) => forecast?.upper_80 ?? null),
  days.map(({ forecast }) => forecast?.lower_80 ?? null),
  days.map(({ forecast }) => forecast?.forecast ?? null),
]
