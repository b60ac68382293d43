import { Cron } from 'croner'

/** Never fires; used only to compute times. */
const timesOf = (cron: string) => new Cron(cron, { timezone: 'UTC', paused: true })

/** The slots after `after`, up to and including `until`, earliest first. */
export function slotsBetween(cron: string, after: Date, until: Date): Date[] {
  const times = timesOf(cron)
  const slots: Date[] = []
  for (let slot = times.nextRun(after); slot && slot <= until; slot = times.nextRun(slot))
    slots.push(slot)
  return slots
}

export const nextSlot = (cron: string, after: Date): Date | null => timesOf(cron).nextRun(after)

/** The last slot that is not after `until`. */
export function previousSlot(cron: string, until: Date): Date | null {
  const justAfter = new Date(Math.floor(until.getTime() / 1000) * 1000 + 1000)
  return timesOf(cron).previousRuns(1, justAfter)[0] ?? null
}
