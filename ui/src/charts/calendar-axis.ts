import { dayAt, daySeconds } from '../format/calendar-day.ts'
import type { Formats } from '../format/formats.ts'

type Step = { readonly unit: 'day' | 'month'; readonly count: number }

const monthDays = 365.2425 / 12
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day', count }) as const),
  ...[1, 3, 6, 12, 24, 60, 120].map((count) => ({ unit: 'month', count }) as const),
]

const daysOf = ({ unit, count }: Step) => (unit === 'day' ? count : count * monthDays)

/** The finest step with at most `most` ticks; weeks begin on Monday, quarters in January. */
function stepFor(days: number, most: number): Step {
  const fits = steps.find((step) => days / daysOf(step) <= most)
  return fits ?? { unit: 'month', count: 120 * Math.ceil(days / (120 * monthDays * most)) }
}

/**
 * Ticks at the beginnings of days, in Unix seconds. Counted in UTC and not by uPlot, which makes
 * local midnights of them: where clocks change at midnight, those belong to the day before.
 */
export function calendarTicks([from, to]: readonly [number, number], most: number): number[] {
  const step = stepFor((to - from) / daySeconds, Math.max(1, most))
  const begins = step.unit === 'day' ? nthDay : nthMonth
  const first = Math.ceil((step.unit === 'day' ? dayNumber(from) : monthNumber(from)) / step.count)
  const ticks: number[] = []
  for (let index = first; begins(index * step.count) <= to; index += 1)
    ticks.push(begins(index * step.count))
  return ticks.filter((tick) => tick >= from)
}

/** Days are counted from Monday, 29 December 1969; months from January 1970. */
const nthDay = (count: number) => (count - 3) * daySeconds
const dayNumber = (seconds: number) => seconds / daySeconds + 3
const nthMonth = (count: number) => Date.UTC(1970, count) / 1000
const monthNumber = (seconds: number) => {
  const date = new Date(seconds * 1000)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

/** Ticks named as briefly as their distance allows; the year is said once, where it begins. */
export function tickLabels(ticks: readonly number[], formats: Formats): string[] {
  const days = ticks.map(dayAt)
  const distance = ((ticks[1] ?? 0) - (ticks[0] ?? 0)) / daySeconds
  if (distance >= 360) return days.map(formats.year)
  if (distance < 28) return days.map(formats.dayOfMonth)
  const begins = (day: string, index: number) => day.slice(0, 4) !== days[index - 1]?.slice(0, 4)
  return days.map((day, index) =>
    begins(day, index) ? formats.shortMonth(day) : formats.monthName(day),
  )
}
