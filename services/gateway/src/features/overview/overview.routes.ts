import { overviewRoute } from '@otel-bi/contract/overview'
import { wordProblem } from '@otel-bi/contract/problem-words'
import type { App } from '@otel-bi/runtime/http/environment'
import { etagOf, isNotModified } from '@otel-bi/runtime/http/etag'
import { jsonBody } from '@otel-bi/runtime/http/json-body'
import { mount } from '@otel-bi/runtime/http/mount'
import { languageOf } from '@otel-bi/runtime/http/presentation'
import type { GatewayDeps } from '../../deps.ts'
import { askService } from './ask-service.ts'
import { awSection, sectionOr, wwiSection } from './overview.ts'

/**
 * Calls both services at once in the user's name: each checks its own role and writes its own audit
 * rows. The gateway reads nothing of its own, and so has nothing to audit.
 */
export function mountOverview(app: App, deps: GatewayDeps): void {
  mount(app, overviewRoute, async (query, c) => {
    const caller = { identity: c.get('identity'), signal: c.req.raw.signal }
    const ask = (domain: 'aw' | 'wwi') => askService(deps.upstreams[domain], caller, deps)
    const parameters = Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, String(value)]),
    )
    const sections = await Promise.all([
      sectionOr(awSection(ask('aw'), parameters, deps), c.req.path),
      sectionOr(wwiSection(ask('wwi'), parameters, deps), c.req.path),
    ])
    const language = languageOf(c)
    const [aw, wwi] = sections.map(({ data, problem }) => ({
      data,
      problem: problem && wordProblem(problem, language),
    }))
    const body = JSON.stringify({ aw, wwi })
    const etag = etagOf(body)
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (isNotModified(c, etag)) return c.body(null, 304, headers)
    return jsonBody(c, body, headers)
  })
}
