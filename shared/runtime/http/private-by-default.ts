import type { MiddlewareHandler } from 'hono'

/** A response without Cache-Control must not be cached: most are for their caller only. */
export const privateByDefault: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}
