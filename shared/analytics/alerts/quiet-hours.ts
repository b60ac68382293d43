import type { AlertPolicy, QuietHours } from './policy.ts'

const minuteMs = 60_000
const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a time zone. @throws RangeError for a name that is not in the IANA database. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Whether the wall clock stands within the quiet hours. An hour that occurs twice is quiet both times. */
export function inQuietHours({ from, to, timeZone }: QuietHours, now: Date): boolean {
  const minute = minutesOf(clockOf(timeZone).format(now))
  const [first, end] = [minutesOf(from), minutesOf(to)]
  return first < end ? first <= minute && minute < end : first <= minute || minute < end
}

type Silence = Pick<AlertPolicy, 'mutedUntil' | 'quietHours'>

/** Whether nothing may be told now. */
export const isSilent = ({ mutedUntil, quietHours }: Silence, now: Date): boolean =>
  (mutedUntil !== null && now < mutedUntil) ||
  (quietHours !== null && inQuietHours(quietHours, now))

/** The first whole minute from `now` on at which something may be told. */
export function silentUntil(silence: Silence, now: Date): Date {
  const { mutedUntil, quietHours } = silence
  const start = mutedUntil !== null && mutedUntil > now ? mutedUntil : now
  if (quietHours === null) return start
  let at = new Date(Math.ceil(start.getTime() / minuteMs) * minuteMs)
  // Quiet hours are shorter than a day, and no clock is set back by more than a day.
  for (let minute = 0; minute < 2 * 24 * 60 && inQuietHours(quietHours, at); minute += 1)
    at = new Date(at.getTime() + minuteMs)
  return at
}
