import { writtenCount, writtenDay } from './written-values.ts'

const roles: Readonly<Record<string, string>> = {
  viewer: 'čitatelj',
  analyst: 'analitičar',
  admin: 'administrator',
}
const grains: Readonly<Record<string, string>> = {
  day: 'dan',
  week: 'tjedan',
  month: 'mjesec',
  quarter: 'tromjesečje',
  year: 'godina',
}

/** An instant to the minute: `31. 1. 2026. 08:00 UTC`. */
function instant(value: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?Z$/.exec(value) ?? []
  return day === undefined ? value : `${writtenDay(day, 'hr')} ${time} UTC`
}

/** Digits alone are a count; other words stay. */
const count = (value: string) => (/^\d+$/.test(value) ? writtenCount(Number(value), 'hr') : value)

/** How the values of details are written, by the names that they have in their sentences. */
const writers: Readonly<Record<string, (value: string) => string>> = {
  at: instant,
  day: (value) => writtenDay(value, 'hr'),
  role: (value) => roles[value] ?? value,
  grain: (value) => grains[value] ?? value,
  ...Object.fromEntries(
    ['bytes', 'rows', 'most', 'days', 'has', 'seconds', 'place', 'count'].map((name) => [
      name,
      count,
    ]),
  ),
}

/** A value of a detail as a Croatian sentence has it; of other names, such as those of services, as it is. */
export const croatianValue = (value: string, name: string): string =>
  writers[name]?.(value) ?? value
