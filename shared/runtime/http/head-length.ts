import type { MiddlewareHandler } from 'hono'

/** Bun states a length of 0 for an answer without body; a HEAD of unknown length states none. */
export const headLength: MiddlewareHandler = async (c, next) => {
  await next()
  const { status, headers } = c.res
  const isUnknown = c.req.method === 'HEAD' && status !== 204 && status !== 304
  if (isUnknown && !headers.has('content-length')) headers.set('transfer-encoding', 'chunked')
}
