import { invalidRequest } from '@otel-bi/runtime/http/mount'
import { Cron } from 'croner'

type Schedule = { readonly cron: string; readonly time_zone: string }

/** Less would fill inboxes, and a report takes seconds of three processes. */
const leastMinutes = 60
/** Slots that are looked at: those of a day with one an hour, and one more. */
const lookedAt = 25

/** The first slot after an instant; null when there is none. */
export const nextSlot = ({ cron, time_zone }: Schedule, after: Date): Date | null =>
  new Cron(cron, { mode: '5-part', paused: true, timezone: time_zone }).nextRun(after)

/** @throws RequestProblem invalid_request for what is no schedule, never comes, or comes more than once an hour. */
export function requireSchedule(schedule: Schedule, now: Date): void {
  const slots = slotsOf(schedule, now)
  if (slots.length === 0)
    throw refused('must be five cron fields that come again, such as 0 7 * * 1')
  const gaps = slots.slice(1).map((slot, i) => slot.getTime() - (slots[i]?.getTime() ?? 0))
  if (gaps.some((gap) => gap < leastMinutes * 60_000))
    throw refused('must come at most once an hour')
}

const refused = (message: string) => invalidRequest([{ field: 'cron', message }])

function slotsOf({ cron, time_zone }: Schedule, now: Date): Date[] {
  try {
    const options = { mode: '5-part', paused: true, timezone: time_zone } as const
    return new Cron(cron, options).nextRuns(lookedAt, now)
  } catch {
    return []
  }
}
