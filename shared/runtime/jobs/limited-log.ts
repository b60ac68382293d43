import type { Logger } from '../logger.ts'

const maxLength = 2_000

export type LimitedLog = {
  readonly write: (message: string) => void
  /** Says how many lines were not written. */
  readonly end: () => void
}

/** A job may say a lot; its log takes the first `maxLines` lines, cut to 2,000 characters, and a count of the rest. */
export function limitedLog(logger: Logger, maxLines = 200): LimitedLog {
  let lines = 0
  return {
    write(message) {
      lines += 1
      if (lines <= maxLines) logger.info(message.slice(0, maxLength))
    },
    end() {
      if (lines > maxLines) logger.warn(`${lines - maxLines} more lines of the job were left out`)
    },
  }
}
