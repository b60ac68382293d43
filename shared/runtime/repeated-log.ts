import type { Logger } from './logger.ts'

type Repeats = { count: number }

/**
 * Warns of the first of several equal events at once, and `windowMs` later in one line how many more
 * there were.
 */
export function createRepeatedLog(
  logger: Logger,
  windowMs = 60_000,
): (key: string, fields: Readonly<Record<string, unknown>>, message: string) => void {
  const current = new Map<string, Repeats>()
  return (key, fields, message) => {
    const known = current.get(key)
    if (known) {
      known.count += 1
      return
    }
    const repeats: Repeats = { count: 0 }
    current.set(key, repeats)
    logger.warn(fields, message)
    const end = () => {
      current.delete(key)
      if (repeats.count > 0) logger.warn({ times: repeats.count }, `${message}, again`)
    }
    setTimeout(end, windowMs).unref()
  }
}
