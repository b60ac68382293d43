import { Hono } from 'hono'
import type { Logger } from '../logger.ts'
import type { App, HttpEnvironment } from './environment.ts'
import { errorHandler } from './errors.ts'
import { headLength } from './head-length.ts'
import { notFound } from './not-found.ts'
import { privateByDefault } from './private-by-default.ts'
import { requestLog } from './request-log.ts'
import { type HeaderSettings, securityHeaders } from './security-headers.ts'
import { type Audience, serverSpan } from './server-span.telemetry.ts'
import { pathOf, wellFormedTarget } from './target.ts'

export type ShellOptions = HeaderSettings & { readonly audience?: Audience }

/** An app with everything every service has in common, and no route yet. */
export function createShell(
  logger: Logger,
  { audience = 'internal', ...headers }: ShellOptions = {},
): App {
  const app = new Hono<HttpEnvironment>({ getPath: pathOf })
  app.use(serverSpan(audience))
  app.use(requestLog(logger))
  app.use(securityHeaders(headers))
  app.use(privateByDefault)
  app.use(headLength)
  app.use(wellFormedTarget)
  app.onError(errorHandler(logger))
  app.notFound(notFound(app))
  return app
}
