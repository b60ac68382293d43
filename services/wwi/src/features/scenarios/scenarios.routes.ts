import {
  createWwiScenarioRoute,
  getWwiScenarioRoute,
  listWwiScenariosRoute,
  previewWwiScenarioRoute,
} from '@otel-bi/contract/wwi/scenarios'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseHeaders, parseParams } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { findScenario, listScenarios } from '@otel-bi/store/scenarios'
import type { WwiDeps } from '../../deps.ts'
import { previewScenario, scenarioCreator } from './create-scenario.ts'
import { toScenario, toSummary } from './scenarios.ts'

export function mountPreviewScenario(app: App, deps: WwiDeps): void {
  mount(app, previewWwiScenarioRoute, async (_query, c) => {
    const changes = await parseBody(previewWwiScenarioRoute, c)
    const caller = { actor: c.get('identity').subject, signal: c.req.raw.signal }
    const preview = await previewScenario(deps, changes, caller)
    c.set('rowCount', 1)
    return preview
  })
}

export function mountCreateScenario(app: App, deps: WwiDeps): void {
  const createScenario = scenarioCreator(deps)
  mount(app, createWwiScenarioRoute, async (_query, c) => {
    const { 'idempotency-key': idempotencyKey } = parseHeaders(createWwiScenarioRoute, c)
    const request = await parseBody(createWwiScenarioRoute, c)
    const actor = c.get('identity').subject
    const call = { request, actor, idempotencyKey, runId: deps.newId() }
    const { scenario, created } = await createScenario(call, c.req.raw.signal)
    c.set('rowCount', 1)
    const location = `${createWwiScenarioRoute.path}/${scenario.id}`
    return c.json(toScenario(scenario), created ? 201 : 200, { location })
  })
}

export function mountListScenarios(app: App, deps: WwiDeps): void {
  mount(app, listWwiScenariosRoute, async ({ limit = deps.defaults.pageLimit, cursor }, c) => {
    const { data, next_cursor } = await listScenarios(deps.store, { cursor, limit })
    c.set('rowCount', data.length)
    return { data: data.map(toSummary), next_cursor }
  })
}

export function mountGetScenario(app: App, deps: WwiDeps): void {
  mount(app, getWwiScenarioRoute, async (_query, c) => {
    const { id } = parseParams(getWwiScenarioRoute, c)
    const scenario = await findScenario(deps.store, id)
    if (!scenario) throw new RequestProblem('not_found', { detail: `There is no scenario ${id}.` })
    c.set('rowCount', 1)
    return toScenario(scenario)
  })
}
