import type { AuditOutcome } from '@otel-bi/contract/audit'
import { type AuditRecord, storableText } from '@otel-bi/store/audit-record'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { MiddlewareHandler } from 'hono'
import type { HttpEnvironment } from './environment.ts'
import { targetIn } from './target.ts'

export type Audit = (record: AuditRecord) => Promise<void>

export type AuditSubject = { readonly service: string; readonly domain: string }

/** What the audit log keeps of a call: its operation, and the values of the contract's parameters. */
export type AuditedRoute = {
  readonly operationId: string
  readonly request: { readonly query: { readonly shape: object } }
}

/** Responds only after the audit row is committed; without it the call fails. */
export function audited(
  { service, domain }: AuditSubject,
  route: AuditedRoute,
  audit: Audit,
  now: () => Date,
): MiddlewareHandler<HttpEnvironment> {
  const { operationId: action, request } = route
  const known = new Set(Object.keys(request.query.shape))
  return async (c, next) => {
    const occurredAt = now()
    const started = performance.now()
    c.set('rowCount', null)
    await next()
    const { subject, roles, client, isServiceAccount } = c.get('identity')
    await audit({
      occurredAt,
      service,
      actor: subject,
      roles: [...roles],
      action,
      domain,
      resource: storableText(c.req.path.slice(0, 2_000)),
      parameters: { ...recorded(targetIn(c).search, known), ...c.get('auditParameters') },
      outcome: outcomeOf(c.res.status),
      status: c.res.status,
      durationMs: Math.round((performance.now() - started) * 1000) / 1000,
      rowCount: c.get('rowCount'),
      traceId: currentTraceId(),
      client: client ?? null,
      serviceAccount: isServiceAccount ?? false,
    })
  }
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'succeeded'
  if (status === 401 || status === 403) return 'denied'
  return status < 500 ? 'rejected' : 'failed'
}

const unknownValue = '[not recorded: unknown parameter]'

/** Of parameters outside the contract only the name is kept: the value may be a token. */
function recorded(search: string, known: ReadonlySet<string>): Record<string, string | string[]> {
  const byName = Map.groupBy(new URLSearchParams(search), ([name]) => name)
  return Object.fromEntries(
    [...byName].slice(0, 50).map(([name, given]) => {
      const [value = '', ...more] = given.map(([, text]) => storableText(text.slice(0, 200)))
      const kept = more.length === 0 ? value : [value, ...more.slice(0, 9)]
      return [storableText(name.slice(0, 100)), known.has(name) ? kept : unknownValue]
    }),
  )
}
