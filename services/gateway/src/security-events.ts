import type { ProblemCode } from '@otel-bi/contract/problem'
import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { addressOf } from './caller.ts'
import type { GatewayDeps } from './deps.ts'

export type SecurityEventDeps = Pick<GatewayDeps, 'audit' | 'logger' | 'now' | 'trustedProxyHops'>

const actions: Partial<Record<ProblemCode, string>> = {
  unauthenticated: 'token_refused',
  forbidden: 'access_denied',
  rate_limited: 'rate_limited',
}

/** Limits audit rows of refusals, so that refused calls cannot fill the store. */
const eventsPerMinute = 60

/** Audits refused calls with the rule that refused them, never with content of the token. */
export function securityEvents(deps: SecurityEventDeps): MiddlewareHandler<HttpEnvironment> {
  const budget = new RateLimiterMemory({ points: eventsPerMinute, duration: 60 })
  return async (c, next) => {
    await next()
    const { error } = c
    if (!(error instanceof RequestProblem) || typeof error.cause !== 'string') return
    const action = actions[error.code]
    if (action === undefined) return
    const address = addressOf(c, deps.trustedProxyHops)
    const isWithinBudget = await budget.consume(address).then(
      () => true,
      () => false,
    )
    if (isWithinBudget) await record(c, deps, action, { reason: error.cause, address })
  }
}

/** The call is refused even if the refusal cannot be audited. */
async function record(
  c: RequestContext,
  { audit, logger, now }: SecurityEventDeps,
  action: string,
  parameters: { readonly reason: string; readonly address: string },
): Promise<void> {
  const { subject, roles, client, isServiceAccount } = c.get('identity')
  try {
    await audit({
      occurredAt: now(),
      service: 'api-gateway',
      actor: subject,
      roles: [...roles],
      action,
      domain: 'security',
      resource: c.req.path,
      parameters,
      outcome: 'denied',
      status: c.res.status,
      durationMs: 0,
      rowCount: null,
      traceId: currentTraceId(),
      client: client ?? null,
      serviceAccount: isServiceAccount ?? false,
    })
  } catch (error) {
    logger.warn({ err: error, action }, 'a security event could not be audited')
  }
}
