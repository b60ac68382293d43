import { trace } from '@opentelemetry/api'
import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger }

const levels = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error' } as const

export type LoggerOptions = {
  readonly service: string
  readonly level: keyof typeof levels
  readonly destination?: DestinationStream
}

/** One JSON object per line; a line written inside a span carries its trace and span id. */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  return pino(
    {
      level: levels[level],
      base: { service },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label.toUpperCase().replace('WARN', 'WARNING') }) },
      redact: ['*.authorization', '*.password', '*.token', '*.secret'],
      mixin: () => {
        const span = trace.getActiveSpan()?.spanContext()
        return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
      },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )
}
