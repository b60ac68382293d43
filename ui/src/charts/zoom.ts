import { daySeconds } from '../format/calendar-day.ts'

/** First and last second of a time axis. */
export type Seconds = readonly [from: number, to: number]

/** A week: closer, the bars of days say nothing more. */
const shortest = 7 * daySeconds

const between = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** At least a week and at most the whole, in whole days. */
function lengthWithin(length: number, [first, last]: Seconds): number {
  const possible = between(length, Math.min(shortest, last - first), last - first)
  return Math.round(possible / daySeconds) * daySeconds
}

/** So long a part of the whole, as near to `from` as the whole allows. */
function part(from: number, length: number, whole: Seconds): Seconds {
  const [first, last] = whole
  const seconds = lengthWithin(length, whole)
  const start = first + Math.round((from - first) / daySeconds) * daySeconds
  const begin = between(start, first, last - seconds)
  return [begin, begin + seconds]
}

/** Closer by a factor under 1, wider by one over 1; `at` keeps its place on the screen. */
export function zoomed([from, to]: Seconds, whole: Seconds, factor: number, at: number): Seconds {
  const length = lengthWithin((to - from) * factor, whole)
  const place = (at - from) / (to - from)
  return part(at - place * length, length, whole)
}

/** The same length, moved just so far that a second is in it. */
export function moved([from, to]: Seconds, whole: Seconds, second: number): Seconds {
  if (second >= from && second <= to) return [from, to]
  const step = second < from ? second - from : second - to
  const outward = step + Math.sign(step) * daySeconds
  return part(from + outward, to - from, whole)
}

/** What the URL asks for, as far as it is within the whole; the whole where it is not. */
export function withinWhole([from, to]: Seconds, whole: Seconds): Seconds {
  if (!(from < to) || to <= whole[0] || from >= whole[1]) return whole
  return part(from, to - from, whole)
}

/** How much closer or wider a key makes a chart; 0 shows the whole. */
export const zoomKeys: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, '0': 0 }
