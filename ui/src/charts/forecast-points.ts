import type { Column } from '../components/data-table/column.ts'
import { tsvOf } from '../components/data-table/tsv.ts'
import { daySeconds, startOfDay } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'
import type { LegendEntry } from './ChartLegend.tsx'
import type { ForecastSeries } from './forecast-series.ts'
import type { NamedSeries } from './picture-of.ts'
import type { Seconds } from './zoom.ts'

export type ForecastNames = {
  readonly day: string
  readonly observed: string
  readonly earlier: string
  readonly forecast: string
  readonly band80: string
  readonly band95: string
  readonly anomaly: string
}

type Day = ForecastSeries['days'][number]

const isCompared = ({ days }: ForecastSeries) => days.some(({ earlier }) => earlier !== null)
const listed = (value: number | null | undefined) => (value == null ? [] : [value])

/** The series' names, and their values on a day. */
export function forecastLegend(
  day: Day | undefined,
  names: ForecastNames,
  series: ForecastSeries,
): LegendEntry[] {
  const coming = day?.forecast
  return [
    { id: 'observed', label: names.observed, mark: 'bar', values: listed(day?.observed) },
    ...(isCompared(series)
      ? [
          {
            id: 'earlier',
            label: names.earlier,
            mark: 'dashes',
            values: listed(day?.earlier),
          } as const,
        ]
      : []),
    { id: 'forecast', label: names.forecast, mark: 'line', values: listed(coming?.forecast) },
    {
      id: 'band-80',
      label: names.band80,
      mark: 'band80',
      values: coming ? [coming.lower_80, coming.upper_80] : [],
    },
    {
      id: 'band-95',
      label: names.band95,
      mark: 'band95',
      values: coming ? [coming.lower_95, coming.upper_95] : [],
    },
  ]
}

/** The series in the order in which they are drawn, the forecast over its bands. */
export function namedSeries(series: ForecastSeries, names: ForecastNames): NamedSeries[] {
  const of = (pick: (day: Day) => number | null | undefined) =>
    series.days.map((day) => pick(day) ?? null)
  return [
    {
      label: names.observed,
      token: '--series-1',
      mark: 'bar',
      values: of(({ observed }) => observed),
    },
    ...(isCompared(series)
      ? [
          {
            label: names.earlier,
            token: '--series-3',
            mark: 'dashes',
            values: of(({ earlier }) => earlier),
          } as const,
        ]
      : []),
    {
      label: names.band95,
      token: '--band-95',
      mark: 'band',
      lower: of(({ forecast }) => forecast?.lower_95),
      upper: of(({ forecast }) => forecast?.upper_95),
    },
    {
      label: names.band80,
      token: '--band-80',
      mark: 'band',
      lower: of(({ forecast }) => forecast?.lower_80),
      upper: of(({ forecast }) => forecast?.upper_80),
    },
    {
      label: names.forecast,
      token: '--series-2',
      mark: 'line',
      values: of(({ forecast }) => forecast?.forecast),
    },
  ]
}

/** The days shown, for a spreadsheet: a line of names, then a line for each day. */
export function forecastFigures(
  series: ForecastSeries,
  [from, to]: Seconds,
  names: ForecastNames,
  formats: Formats,
): string {
  const amount = (id: string, title: string, pick: (day: Day) => number | null | undefined) =>
    ({ id, title, kind: 'money', value: (day) => pick(day) ?? null }) satisfies Column<Day>
  const columns: Column<Day>[] = [
    { id: 'date', title: names.day, kind: 'text', value: ({ date }) => date },
    amount('observed', names.observed, ({ observed }) => observed),
    ...(isCompared(series) ? [amount('earlier', names.earlier, ({ earlier }) => earlier)] : []),
    amount('forecast', names.forecast, ({ forecast }) => forecast?.forecast),
    amount('lower_80', `${names.band80} ↓`, ({ forecast }) => forecast?.lower_80),
    amount('upper_80', `${names.band80} ↑`, ({ forecast }) => forecast?.upper_80),
    amount('lower_95', `${names.band95} ↓`, ({ forecast }) => forecast?.lower_95),
    amount('upper_95', `${names.band95} ↑`, ({ forecast }) => forecast?.upper_95),
  ]
  const shown = series.days.filter(({ date }) => {
    const noon = startOfDay(date) + daySeconds / 2
    return noon > from && noon < to
  })
  return tsvOf(columns, shown, formats)
}
