import type { MiddlewareHandler } from 'hono'
import type { Logger } from '../logger.ts'

/** One line per request: what was asked, what was answered, how long it took. Never a query or a body. */
export function requestLog(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    await next()
    const line = {
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
    }
    const isProbe = c.req.path.startsWith('/api/health')
    logger[isProbe ? 'debug' : 'info'](line, 'request')
  }
}
