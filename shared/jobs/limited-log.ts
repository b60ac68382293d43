import type { Logger } from 'pino'

const maxLength = 2_000

export type LimitedLog = {
  readonly write: (message: string, level?: 'info' | 'warn') => void
  /** Logs how many lines were left out. */
  readonly end: () => void
}

/** Writes the first `maxLines` lines of a job, each cut to 2,000 characters, and counts the rest. */
export function limitedLog(logger: Logger, maxLines = 200): LimitedLog {
  let lines = 0
  return {
    write(message, level = 'info') {
      lines += 1
      if (lines <= maxLines) logger[level](message.slice(0, maxLength))
    },
    end() {
      if (lines > maxLines) logger.warn(`${lines - maxLines} more lines of the job were left out`)
    },
  }
}
