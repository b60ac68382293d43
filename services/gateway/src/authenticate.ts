import { verifyAccessToken } from '@otel-bi/runtime/auth/access-token'
import { anonymous } from '@otel-bi/runtime/auth/identity'
import { bearerToken } from '@otel-bi/runtime/http/bearer'
import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { MiddlewareHandler } from 'hono'
import type { GatewayDeps } from './deps.ts'

/** Finds out who is calling; with authentication off that is always `anonymous`. */
export function authenticate({ accessToken }: GatewayDeps): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    c.set('identity', accessToken ? await identify(bearerToken(c), accessToken) : anonymous)
    await next()
  }
}

async function identify(token: string | undefined, rules: NonNullable<GatewayDeps['accessToken']>) {
  if (token === undefined)
    throw new RequestProblem('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } })
  const decision = await verifyAccessToken(token, rules)
  if (decision.outcome === 'allowed') return decision.identity
  if (decision.outcome === 'unauthenticated')
    throw new RequestProblem('unauthenticated', {
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    })
  const scope = decision.scopes.join(' ')
  throw new RequestProblem('forbidden', {
    detail: `The token lacks the scope ${scope}.`,
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  })
}
