import type { MiddlewareHandler } from 'hono'
import type { Logger } from '../logger.ts'
import type { HttpEnvironment } from './environment.ts'
import { routeOf } from './route.ts'

/** One line per request: route, status and duration. Never a parameter's value. */
export function requestLog(logger: Logger): MiddlewareHandler<HttpEnvironment> {
  // These lines hold no value of a caller's, so there is no secret to look for in them.
  const log = logger.child({}, { redact: [] })
  return async (c, next) => {
    const started = performance.now()
    await next()
    const line = {
      method: c.req.method,
      route: routeOf(c) ?? null,
      status: c.res.status,
      code: c.get('problem') ?? 'ok',
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
    }
    log[isRoutine(c.req.path) ? 'debug' : 'info'](line, 'request')
  }
}

/** Probes, which arrive every few seconds. */
const isRoutine = (path: string) => path.startsWith('/api/health') || path === '/api/telemetry'
