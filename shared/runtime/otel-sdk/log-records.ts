import { type AnyValueMap, type Logger, SeverityNumber } from '@opentelemetry/api-logs'
import { counter } from '@otel-bi/telemetry/instruments'
import type { DestinationStream } from 'pino'
import { z } from 'zod'
import type { Collector } from './collector.ts'

const severities = {
  DEBUG: SeverityNumber.DEBUG,
  INFO: SeverityNumber.INFO,
  WARNING: SeverityNumber.WARN,
  ERROR: SeverityNumber.ERROR,
  FATAL: SeverityNumber.FATAL,
}

const Line = z.looseObject({
  level: z.enum(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'FATAL']),
  time: z.iso.datetime(),
  message: z.string().default(''),
  err: z.looseObject({ type: z.string(), message: z.string(), stack: z.string() }).optional(),
})

/**
 * Sends the printed lines, redacted as they are. The logger writes in the caller's context, which gives
 * each record its trace.
 */
export function logRecords(logger: Logger, collector: Collector): DestinationStream {
  const dropped = counter('bi.telemetry.dropped')
  dropped.add(0, { 'bi.telemetry.signal': 'logs' })
  return {
    write(line) {
      if (collector.isAway()) return dropped.add(1, { 'bi.telemetry.signal': 'logs' })
      const { level, time, message, err, ...rest } = Line.parse(JSON.parse(line))
      const { service: _service, trace_id: _traceId, span_id: _spanId, ...attributes } = rest
      logger.emit({
        timestamp: new Date(time),
        severityNumber: severities[level],
        severityText: level,
        body: message,
        attributes: { ...scalars(attributes), ...(err && exception(err)) },
      })
    },
  }
}

const exception = (error: { type: string; message: string; stack: string }) => ({
  'exception.type': error.type,
  'exception.message': error.message,
  'exception.stacktrace': error.stack,
})

const scalars = (attributes: Record<string, unknown>): AnyValueMap =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  )
