import { addDays, type IsoDate } from '@otel-bi/analytics/window'
import type { Grain } from '@otel-bi/contract/metrics/question'
import type { Sql } from './source.ts'

/**
 * The unit that a day lies in, as an integer (a date for days) by integer arithmetic alone, since the two engines
 * have no date function in common but YEAR, MONTH and DAY.
 */
export function bucketSql(grain: Grain, day: Sql): Sql {
  switch (grain) {
    case 'day':
      return `CAST(${day} AS date)`
    case 'week':
      return `(${julianDaySql(day)}) / 7`
    case 'month':
      return `YEAR(${day}) * 100 + MONTH(${day})`
    case 'quarter':
      return `YEAR(${day}) * 10 + (MONTH(${day}) + 2) / 3`
    case 'year':
      return `YEAR(${day})`
  }
}

/**
 * Julian day number of a Gregorian date. It is a multiple of 7 on Mondays, so divided by 7 it counts ISO weeks.
 * Source: Fliegel & Van Flandern (1968), CACM 11(10), 657.
 */
function julianDaySql(day: Sql): Sql {
  const shift = `((14 - MONTH(${day})) / 12)`
  const year = `(YEAR(${day}) + 4800 - ${shift})`
  const month = `(MONTH(${day}) + 12 * ${shift} - 3)`
  return `DAY(${day}) + (153 * ${month} + 2) / 5 + 365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 - 32045`
}

/** 1970-01-05, a Monday. */
const someMonday = { date: '1970-01-05', week: 2_440_592 / 7 }

const pad = (value: number) => String(value).padStart(2, '0')

/** First day of the unit that `bucketSql` numbers so. */
export function bucketStart(grain: Grain, bucket: number | string): IsoDate {
  if (typeof bucket === 'string') return bucket
  switch (grain) {
    case 'day':
      return String(bucket)
    case 'week':
      return addDays(someMonday.date, 7 * (bucket - someMonday.week))
    case 'month':
      return `${Math.floor(bucket / 100)}-${pad(bucket % 100)}-01`
    case 'quarter':
      return `${Math.floor(bucket / 10)}-${pad(3 * (bucket % 10) - 2)}-01`
    case 'year':
      return `${bucket}-01-01`
  }
}
