import { services } from '@otel-bi/contract/services'
import { unknownCaller } from '@otel-bi/runtime/auth/identity'
import { allowedMethods } from '@otel-bi/runtime/http/allowed-methods'
import type { App } from '@otel-bi/runtime/http/environment'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { requireRole } from '@otel-bi/runtime/http/require-role'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { authenticate } from './authenticate.ts'
import { addressOf } from './caller.ts'
import type { GatewayDeps } from './deps.ts'
import { rateLimit } from './rate-limit.ts'
import { type SecurityEventDeps, securityEvents } from './security-events.ts'

export type GuardDeps = SecurityEventDeps &
  Pick<GatewayDeps, 'accessToken' | 'rateLimits' | 'corsOrigins'> &
  Partial<Pick<GatewayDeps, 'embedTokens'>>

const maxBodyBytes = 2 ** 20

/**
 * The checks of a call before its handler, chosen for every route by its `x-access` in the contract, so
 * that no new route can be left unprotected.
 */
export function mountGuards(app: App, deps: GuardDeps): void {
  const { perAddress, perSubject } = deps.rateLimits
  const limitAddress = rateLimit(perAddress, (c) => addressOf(c, deps.trustedProxyHops))
  const identity = authenticate(deps.accessToken, deps.embedTokens)
  // Without signing in all callers are one `anonymous`; then only addresses distinguish them.
  const limitSubject = rateLimit(
    deps.accessToken ? perSubject : 0,
    // Readers of another site leave the maker’s own limit alone.
    (c) => c.get('embedTokenId') ?? c.get('identity').subject,
  )
  if (deps.corsOrigins.length > 0) app.use('/api/*', allowOrigins(deps.corsOrigins))
  app.use('/api/*', (c, next) => {
    c.set('identity', unknownCaller)
    return next()
  })
  app.use('/api/*', limitedBody)
  app.use('/api/*', securityEvents(deps))
  app.use('/api/*', allowedMethods(services.gateway.routes))
  for (const { method, getRoutingPath, 'x-access': access } of services.gateway.routes) {
    const route = [method.toUpperCase(), getRoutingPath()] as const
    app.on(...route, limitAddress)
    if (access !== 'public') app.on(...route, identity, limitSubject, requireRole(access))
  }
}

const allowOrigins = (origins: readonly string[]) =>
  cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      ...['authorization', 'content-encoding', 'content-type', 'if-none-match', 'idempotency-key'],
      ...['if-match', 'traceparent', 'tracestate'],
    ],
    exposeHeaders: [
      ...['x-row-count', 'x-rows-written'],
      ...['etag', 'x-trace-id', 'retry-after', 'content-disposition', 'location'],
      ...['ratelimit-policy', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    ],
    maxAge: 600,
  })

/** Refuses a larger body before anything reads it. */
export const limitedBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError() {
    throw new RequestProblem('content_too_large', {
      detail: `A body may have ${maxBodyBytes} bytes.`,
    })
  },
})
