import { alertRoutes } from '@otel-bi/contract/alerts/routes'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { versionTag } from '@otel-bi/runtime/http/if-match'
import { mount, parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { listAlertHistory } from '@otel-bi/store/alert-history'
import { listAlertRules, type StoredRule } from '@otel-bi/store/alert-rules'
import { auditRoutes } from '../../audit-routes.ts'
import { basedOn } from '../../based-on.ts'
import type { GatewayDeps } from '../../deps.ts'
import { askService, ServiceProblem } from '../overview/ask-service.ts'
import { backtestRule } from './backtest-rule.ts'
import { changeRule, createRule, deleteRule, type Editor, storedRule } from './change-rule.ts'
import { NotObservable } from './observe/observed.ts'
import type { EvaluationDeps } from './run-evaluation.ts'
import { toAlertRule, toHistoryEntry } from './to-alert-rule.ts'

type AlertDeps = EvaluationDeps & Pick<GatewayDeps, 'audit' | 'pageLimit'>

export function mountAlerts(app: App, deps: AlertDeps): void {
  auditRoutes(app, alertRoutes, deps)
  mountReading(app, deps)
  mountChanging(app, deps)
  mountBacktest(app, deps)
}

const editorOf = ({ store, now }: AlertDeps, c: RequestContext): Editor => ({
  store,
  now,
  identity: c.get('identity'),
})

/** The rule for its caller, with its version as the ETag. */
function answerWith(c: RequestContext, rule: StoredRule): Response {
  c.set('rowCount', 1)
  c.header('etag', versionTag(rule.version))
  return c.json(toAlertRule(rule, c.get('identity').subject))
}

function mountReading(app: App, deps: AlertDeps): void {
  mount(app, alertRoutes.list, async ({ limit = deps.pageLimit, ...rest }, c) => {
    const { data, next_cursor } = await listAlertRules(deps.store, { ...rest, limit })
    c.set('rowCount', data.length)
    const { subject } = c.get('identity')
    return { data: data.map((rule) => toAlertRule(rule, subject)), next_cursor }
  })
  mount(app, alertRoutes.get, async (_query, c) => {
    const { id } = parseParams(alertRoutes.get, c)
    return answerWith(c, await storedRule(deps, id))
  })
  mount(app, alertRoutes.history, async ({ limit = deps.pageLimit, ...rest }, c) => {
    const { id } = parseParams(alertRoutes.history, c)
    const { data, next_cursor } = await listAlertHistory(deps.store, id, { ...rest, limit })
    // After the page, so that a cursor is judged whether or not there is such a rule.
    await storedRule(deps, id)
    c.set('rowCount', data.length)
    return { data: data.map(toHistoryEntry), next_cursor }
  })
}

function mountChanging(app: App, deps: AlertDeps): void {
  mount(app, alertRoutes.create, async (_query, c) => {
    const route = alertRoutes.create
    const { 'idempotency-key': idempotencyKey } = parseHeaders(route, c)
    const body = await parseBody(route, c)
    const { rule, created } = await createRule(editorOf(deps, c), body, idempotencyKey)
    c.header('location', `${route.path}/${rule.id}`)
    c.status(created ? 201 : 200)
    return answerWith(c, rule)
  })
  mount(app, alertRoutes.change, async (_query, c) => {
    const route = alertRoutes.change
    const based = basedOn(route, c)
    return answerWith(c, await changeRule(editorOf(deps, c), based, await parseBody(route, c)))
  })
  mount(app, alertRoutes.delete, async (_query, c) => {
    const route = alertRoutes.delete
    const based = basedOn(route, c)
    return answerWith(c, await deleteRule(editorOf(deps, c), based))
  })
}

function mountBacktest(app: App, deps: AlertDeps): void {
  mount(app, alertRoutes.backtest, async (_query, c) => {
    const body = await parseBody(alertRoutes.backtest, c)
    const caller = { identity: c.get('identity'), signal: c.req.raw.signal }
    const { forward } = deps.serviceTimeouts
    const ask = (domain: 'aw' | 'wwi') => askService(deps.upstreams[domain], caller, deps, forward)
    try {
      const answer = await backtestRule(body, { ...deps, ask })
      c.set('rowCount', answer.checks)
      return answer
    } catch (error) {
      if (error instanceof ServiceProblem)
        throw new RequestProblem(error.problem.code, {
          detail: error.problem.detail ?? error.problem.title,
        })
      if (error instanceof NotObservable)
        throw new RequestProblem('no_data', { detail: error.message })
      throw error
    }
  })
}
