import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from '../logger.ts'
import { serverSpan } from '../telemetry/server-span.ts'
import type { App, HttpEnvironment } from './environment.ts'
import { errorHandler } from './errors.ts'
import { notFound } from './not-found.ts'
import { requestLog } from './request-log.ts'

/** An app with everything every service has in common, and no route yet. */
export function createShell(logger: Logger): App {
  const app = new Hono<HttpEnvironment>()
  app.use(serverSpan)
  app.use(requestLog(logger))
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  )
  app.onError(errorHandler(logger))
  app.notFound(notFound(app))
  return app
}
