import type { Access } from '@otel-bi/contract/access'
import type { MiddlewareHandler } from 'hono'
import { permits } from '../auth/roles.ts'
import type { HttpEnvironment } from './environment.ts'
import { RequestProblem } from './problem.ts'

/** Lets through whom the contract's `x-access` admits. */
export function requireRole(needed: Access): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    if (!permits(c.get('identity').roles, needed))
      throw new RequestProblem(
        'forbidden',
        {
          detail: `This needs the role ${needed}.`,
          headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
        },
        { cause: 'role' },
      )
    await next()
  }
}
