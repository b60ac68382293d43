import { writtenDay } from '@otel-bi/contract/written-values'
import type { Presentation } from './presentation.ts'

/** An instant in a time zone: wall time to the millisecond, and the offset from UTC. */
export type ZonedInstant = {
  /** `2026-01-31T09:00:00.000` */
  readonly wall: string
  /** `Z` in UTC, else `+01:00`. */
  readonly offset: string
}

const minute = 60_000

/** @throws RangeError for an invalid instant or time zone. */
export function instantIn(timeZone: string, instant: string): ZonedInstant {
  const at = new Date(instant)
  if (timeZone === 'UTC') return { wall: at.toISOString().slice(0, -1), offset: 'Z' }
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  const time = `${part('hour')}:${part('minute')}:${part('second')}`
  const wall = `${date}T${time}.${String(at.getUTCMilliseconds()).padStart(3, '0')}`
  const minutes = Math.round((Date.parse(`${wall}Z`) - at.getTime()) / minute)
  const digits = (count: number) => String(Math.floor(count)).padStart(2, '0')
  const far = Math.abs(minutes)
  const offset = `${minutes < 0 ? '-' : '+'}${digits(far / 60)}:${digits(far % 60)}`
  return { wall, offset }
}

/** Readable: `2026-01-31 09:00:00 +01:00`, or `… UTC`; in Croatian `31. 1. 2026. 09:00:00 +01:00`. */
export function readableInstant({ language, timeZone }: Presentation, instant: string): string {
  const { wall, offset } = instantIn(timeZone, instant)
  return `${writtenDay(wall.slice(0, 10), language)} ${wall.slice(11, 19)} ${offsetName(offset)}`
}

export const offsetName = (offset: string) => (offset === 'Z' ? 'UTC' : offset)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Cached: creating a formatter takes longer than using it a hundred times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  const made = new Intl.DateTimeFormat('en', { timeZone, ...numeric, ...clock })
  formats.set(timeZone, made)
  return made
}
