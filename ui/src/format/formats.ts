import { startOfDay } from './calendar-day.ts'

export type Granularity = 'day' | 'week' | 'month'

type MoneyFormats = Pick<Formats, 'amount' | 'exactAmount' | 'difference'>

/** How numbers and dates look to one reader. Everything is Intl's; nothing here knows a language. */
export type Formats = {
  /** A large amount, without cents: 51,316,522. */
  readonly amount: (value: number) => string
  /** An amount to the cent: 1,234.50. */
  readonly exactAmount: (value: number) => string
  /** Amounts with what they are in, where that is one currency: USD 51,316,522. */
  readonly money: (currencies: readonly string[] | undefined) => MoneyFormats
  readonly count: (value: number) => string
  /** A measure to one decimal: 12.5. */
  readonly decimal: (value: number) => string
  /** A number as it is, to four decimals where it has any: 54,051 or 0.9731. */
  readonly figure: (value: number) => string
  /** A number for a spreadsheet: every digit, no grouping, 1234.5 or 1234,5. */
  readonly plain: (value: number) => string
  /** An axis label: 1.2M. */
  readonly compact: (value: number) => string
  /** A fraction as percent: 0.125 is 12.5%. */
  readonly percent: (fraction: number) => string
  /** A fraction as signed percent: +12.5%. */
  readonly change: (fraction: number) => string
  /** A difference of two fractions in signed points: 0.021 is +2.1. */
  readonly points: (fraction: number) => string
  /** A signed measure to one decimal: +2.1. */
  readonly signedDecimal: (value: number) => string
  /** A signed amount: +1,234. */
  readonly difference: (value: number) => string
  readonly date: (isoDate: string) => string
  /** A moment in the reader's own time zone, to the minute and with the zone: 4 Nov 2013, 09:30 CET. */
  readonly instant: (isoInstant: string) => string
  readonly dateRange: (from: string, to: string) => string
  readonly month: (isoDate: string) => string
  readonly year: (isoDate: string) => string
  /** A month within its year, as an axis names it: Mar. */
  readonly monthName: (isoDate: string) => string
  /** A month as an axis names it: Mar 2013. */
  readonly shortMonth: (isoDate: string) => string
  readonly dayOfMonth: (isoDate: string) => string
  /** A day of the week; 1 is Monday. */
  readonly weekday: (isoWeekday: number) => string
  readonly days: (count: number) => string
  /** A, B and C. */
  readonly list: (items: readonly string[]) => string
  /** A size in units of a thousand: 18.4 kB. */
  readonly bytes: (count: number) => string
  /** A length of time, from milliseconds to minutes: 41.2 ms, 3.4 s. */
  readonly duration: (milliseconds: number) => string
}

const utc = (isoDate: string) => startOfDay(isoDate) * 1000

type Unit = { readonly unit: string; readonly holds: number }
const sizes: readonly Unit[] = [
  { unit: 'gigabyte', holds: 1e9 },
  { unit: 'megabyte', holds: 1e6 },
  { unit: 'kilobyte', holds: 1e3 },
  { unit: 'byte', holds: 1 },
]
const durations: readonly Unit[] = [
  { unit: 'minute', holds: 60_000 },
  { unit: 'second', holds: 1_000 },
  { unit: 'millisecond', holds: 1 },
]

type MakeNumber = (options: Intl.NumberFormatOptions) => (value: number) => string

const moneyFormats = (number: MakeNumber, style: Intl.NumberFormatOptions): MoneyFormats => ({
  amount: number({ ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  exactAmount: number({ ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  difference: number({
    ...{ ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 },
    signDisplay: 'exceptZero',
  }),
})

/** In the largest unit that the value fills, to one decimal. */
function scaled(number: MakeNumber, units: readonly Unit[]): (value: number) => string {
  return (value) => {
    const fits = units.find(({ holds }) => value >= holds) ?? units.at(-1)
    if (!fits) return String(value)
    const { unit, holds } = fits
    return number({ style: 'unit', unit, maximumFractionDigits: 1 })(value / holds)
  }
}

/** @param locale a BCP 47 tag such as `hr` or `en-GB`. */
export function createFormats(locale: string): Formats {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const written = (format: Intl.DateTimeFormat) => (isoDate: string) => format.format(utc(isoDate))
  const date = day({ day: 'numeric', month: 'short', year: 'numeric' })
  const instant = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const signedDecimal = number({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const weekday = day({ weekday: 'long' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plainMoney = moneyFormats(number, {})
  return {
    ...plainMoney,
    money: (currencies) =>
      currencies?.length === 1
        ? moneyFormats(number, {
            ...{ style: 'currency', currency: currencies[0], currencyDisplay: 'code' },
          })
        : plainMoney,
    count: number({ maximumFractionDigits: 0 }),
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    figure: number({ maximumFractionDigits: 4 }),
    plain: number({ useGrouping: false, maximumFractionDigits: 20 }),
    compact: number({ notation: 'compact', maximumSignificantDigits: 3 }),
    percent: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    change: number({
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
    points: (fraction) => signedDecimal(fraction * 100),
    signedDecimal,
    date: written(date),
    instant: (isoInstant) => instant.format(new Date(isoInstant)),
    dateRange: (from, to) => date.formatRange(utc(from), utc(to)),
    month: written(day({ month: 'long', year: 'numeric' })),
    year: written(day({ year: 'numeric' })),
    monthName: written(day({ month: 'short' })),
    shortMonth: written(day({ month: 'short', year: 'numeric' })),
    dayOfMonth: written(day({ day: 'numeric', month: 'short' })),
    // 1 January 2024 was a Monday.
    weekday: (isoWeekday) => weekday.format(Date.UTC(2024, 0, isoWeekday)),
    days: number({ style: 'unit', unit: 'day', unitDisplay: 'long' }),
    list: (items) => list.format(items),
    bytes: scaled(number, sizes),
    duration: scaled(number, durations),
  }
}
