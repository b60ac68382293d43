import type { MiddlewareHandler } from 'hono'

/** No cache keeps an answer that says nothing of caching itself: most hold what only their caller may see. */
export const privateByDefault: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}
