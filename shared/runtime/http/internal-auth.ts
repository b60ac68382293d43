import type { MiddlewareHandler } from 'hono'
import { type InternalTokenRules, verifyInternalToken } from '../auth/internal-token.ts'
import { bearerToken } from './bearer.ts'
import type { HttpEnvironment } from './environment.ts'
import { RequestProblem } from './problem.ts'

/** Admits only the gateway; the user's identity comes from its token only. */
export function internalAuth(rules: InternalTokenRules): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const token = bearerToken(c)
    const identity = token === undefined ? undefined : await verifyInternalToken(token, rules)
    if (!identity)
      throw new RequestProblem('unauthenticated', {
        detail: 'This service answers the gateway only.',
        headers: { 'www-authenticate': 'Bearer realm="internal"' },
      })
    c.set('identity', identity)
    await next()
  }
}
