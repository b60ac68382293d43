import { Cron } from 'croner'

/**
 * Runs work at the times of a cron pattern in UTC, never twice at once, until the function it returns is
 * called. `onFailure` receives what the work throws, and nothing after the stop.
 */
export function onSchedule(
  pattern: string,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): () => void {
  let stopped = false
  const failed = (error: unknown) => {
    if (!stopped) onFailure(error)
  }
  const timer = new Cron(
    pattern,
    { timezone: 'UTC', protect: true, unref: true, catch: failed },
    work,
  )
  return () => {
    stopped = true
    timer.stop()
  }
}
