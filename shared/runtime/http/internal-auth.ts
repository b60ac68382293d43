import type { MiddlewareHandler } from 'hono'
import { createInternalTokenVerifier, type InternalTokenRules } from '../auth/internal-token.ts'
import { bearerToken } from './bearer.ts'
import type { HttpEnvironment } from './environment.ts'
import { RequestProblem } from './problem.ts'

/** Admits only the gateway; the user's identity comes from its token only. */
export function internalAuth(rules: InternalTokenRules): MiddlewareHandler<HttpEnvironment> {
  const verify = createInternalTokenVerifier(rules, Date.now)
  return async (c, next) => {
    const token = bearerToken(c)
    const identity = token === undefined ? undefined : await verify(token)
    if (!identity)
      throw new RequestProblem('unauthenticated', {
        detail: 'This service answers the gateway only.',
        headers: { 'www-authenticate': 'Bearer realm="internal"' },
      })
    c.set('identity', identity)
    await next()
  }
}
