import { currentSpanIds } from '@otel-bi/telemetry/trace-id'
import pino, { type DestinationStream, type Logger } from 'pino'
import { logError } from './log-error.ts'
import { standardOutput } from './standard-output.ts'

export type { Logger }

const levels = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error' } as const

export type LoggerOptions = {
  readonly service: string
  readonly level: keyof typeof levels
  /** Where lines are printed; standard output unless another is given. */
  readonly destination?: DestinationStream
  /** Where the same lines go besides. */
  readonly copy?: DestinationStream | undefined
}

const secrets = ['authorization', 'cookie', 'password', 'token', 'secret']

/** One JSON object per line; a line written inside a span carries its trace and span id. */
export function createLogger({ service, level, destination, copy }: LoggerOptions): Logger {
  const printed = destination ?? standardOutput()
  return pino(
    {
      level: levels[level],
      base: { service },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label.toUpperCase().replace('WARN', 'WARNING') }) },
      serializers: { err: logError },
      redact: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      mixin: () => ({ ...currentSpanIds() }),
    },
    copy ? both(printed, copy) : printed,
  )
}

const both = (first: DestinationStream, second: DestinationStream): DestinationStream => ({
  write(line) {
    first.write(line)
    second.write(line)
  },
})
