import { type AuditedRoute, audited } from '@otel-bi/runtime/http/audit'
import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import { isNotModified } from '@otel-bi/runtime/http/etag'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { countedAnswers } from '@otel-bi/runtime/http/view.telemetry'
import type { MiddlewareHandler } from 'hono'
import type { GatewayDeps } from '../../deps.ts'
import { type KeptAnswer, type KeptAnswers, questionOf } from './kept-answers.ts'

export type RepeatDeps = Pick<GatewayDeps, 'audit' | 'now'>

/** Gives a kept answer again, audited under its operation as the service would; any other is left to the service. */
export function answerAgain(
  domain: string,
  route: AuditedRoute,
  kept: KeptAnswers,
  { audit, now }: RepeatDeps,
): MiddlewareHandler<HttpEnvironment> {
  const record = audited({ service: 'api-gateway', domain }, route, audit, now)
  const count = countedAnswers(route.operationId)
  return async (c, next) => {
    const known = c.req.method === 'GET' ? kept.get(questionOf(c)) : undefined
    if (!known) return next()
    await record(c, async () => {
      c.res = responseOf(c, known)
      count(c.res.status === 304 ? 'not_modified' : 'cache')
    })
  }
}

function responseOf(c: RequestContext, { body, headers, rowCount }: KeptAnswer): Response {
  const { etag, 'cache-control': cacheControl } = headers
  if (isNotModified(c, etag)) return c.body(null, 304, { etag, 'cache-control': cacheControl })
  c.set('rowCount', rowCount)
  return c.body(body, 200, headers)
}
