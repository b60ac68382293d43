import type { AuditOutcome } from '@otel-bi/contract/audit'
import type { AuditRecord } from '@otel-bi/store/audit'
import type { MiddlewareHandler } from 'hono'
import { currentTraceId } from '../telemetry/server-span.ts'
import type { HttpEnvironment } from './environment.ts'

export type Audit = (record: AuditRecord) => Promise<void>

export type AuditSubject = {
  readonly service: string
  readonly domain: string
  readonly action: string
}

/** Answers only after the call stands in the audit log; when it cannot be written, nobody gets an answer. */
export function audited(
  { service, domain, action }: AuditSubject,
  audit: Audit,
  now: () => Date,
): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const occurredAt = now()
    const started = performance.now()
    c.set('rowCount', null)
    await next()
    const { subject, roles } = c.get('identity')
    await audit({
      occurredAt,
      service,
      actor: subject,
      roles: [...roles],
      action,
      domain,
      resource: storable(c.req.path, 2_000),
      parameters: redacted(c.req.query()),
      outcome: outcomeOf(c.res.status),
      status: c.res.status,
      durationMs: Math.round((performance.now() - started) * 1000) / 1000,
      rowCount: c.get('rowCount'),
      traceId: currentTraceId(),
    })
  }
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'succeeded'
  if (status === 401 || status === 403) return 'denied'
  return status < 500 ? 'rejected' : 'failed'
}

const secretName = /token|secret|password|authorization|api_?key/i

function redacted(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query)
      .slice(0, 50)
      .map(([name, value]) => [
        storable(name, 100),
        secretName.test(name) ? '[redacted]' : storable(value, 200),
      ]),
  )
}

/** PostgreSQL keeps neither NUL nor half a character: a caller could make its own audit row fail. */
const storable = (text: string, length: number): string =>
  text.slice(0, length).toWellFormed().replaceAll('\0', '\u{fffd}')
