import type {
  ScenarioInputs,
  ScenarioPreviewRequest,
  ScenarioRequest,
  WwiScenarioPreview,
} from '@otel-bi/contract/wwi/scenarios'
import { earlierCall } from '@otel-bi/runtime/http/earlier-call'
import { invalidRequest } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import { createSingleFlight } from '@otel-bi/runtime/single-flight'
import { findScenarioByKey, insertScenario, type StoredScenario } from '@otel-bi/store/scenarios'
import { stoppedBy } from '@otel-bi/warehouse/stopped-by'
import type { WwiDeps } from '../../deps.ts'
import { demandWindow, loadStockItems } from '../stock-items/load-stock-items.ts'
import type { StockItem } from '../stock-items/stock-items.ts'
import { scenarioResult } from './scenario-result.ts'
import { scenarioInputs } from './scenarios.ts'

type ScenarioCall = {
  readonly request: ScenarioRequest
  readonly actor: string
  readonly idempotencyKey: string | undefined
  readonly runId: string
}

type Outcome = { readonly scenario: StoredScenario; readonly created: boolean }

/**
 * Computes and stores a scenario, or returns the one that an earlier identical call created; identical
 * calls at once share one computation.
 * @throws RequestProblem for items that do not exist, or a key that another request has used.
 * @throws Overloaded
 */
export type CreateScenario = (call: ScenarioCall, caller: AbortSignal) => Promise<Outcome>

export function scenarioCreator(deps: WwiDeps): CreateScenario {
  const creating = createSingleFlight<Outcome>()
  return async (call, caller) => {
    const requestHash = fingerprintOf(call.request)
    const key = JSON.stringify([call.actor, call.idempotencyKey ?? call.runId, requestHash])
    const isFirst = !creating.isRunning(key)
    const create = (signal: AbortSignal) => findOrCreate(deps, call, requestHash, signal)
    const { scenario, created } = await creating.join(key, create, caller)
    return { scenario, created: created && isFirst }
  }
}

async function findOrCreate(
  deps: WwiDeps,
  call: ScenarioCall,
  requestHash: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const before = await findEarlier(deps, call, requestHash)
  if (before) return { scenario: before, created: false }
  const computed = await deps.computing(() => compute(deps, call, requestHash, signal), {
    subject: call.actor,
    signal,
  })
  const added = await insertScenario(deps.store, computed)
  if (added) return { scenario: added, created: true }
  // A concurrent call with the same key to another replica stored its scenario first.
  const twin = await findEarlier(deps, call, requestHash)
  if (!twin) throw new Error('a scenario was neither added nor found')
  return { scenario: twin, created: false }
}

function findEarlier({ store }: WwiDeps, call: ScenarioCall, requestHash: string) {
  return earlierCall(call.idempotencyKey, requestHash, (key) =>
    findScenarioByKey(store, call.actor, key),
  )
}

async function compute(
  deps: WwiDeps,
  call: ScenarioCall,
  requestHash: string,
  signal: AbortSignal,
) {
  const { name, ...changes } = call.request
  const { as_of, data_version, inputs, result } = await effectOf(deps, changes, signal)
  return {
    runId: call.runId,
    computedAt: deps.now(),
    asOf: as_of,
    dataVersion: data_version,
    createdBy: call.actor,
    name,
    inputs,
    result,
    idempotencyKey: call.idempotencyKey ?? null,
    fingerprint: requestHash,
  }
}

async function effectOf(
  deps: WwiDeps,
  changes: ScenarioPreviewRequest,
  signal: AbortSignal,
): Promise<WwiScenarioPreview> {
  const { fingerprint, version, ...snapshot } = await deps.dataset.current()
  const warehouse = stoppedBy(signal, snapshot.warehouse)
  const inputs = scenarioInputs(changes, deps.defaults)
  const window = demandWindow(fingerprint, inputs.days_back)
  if (!window) throw new RequestProblem('no_data')
  const items = await loadStockItems(warehouse, window, fingerprint)
  const result = scenarioResult(chosenItems(items, inputs), inputs)
  return { as_of: window.to, data_version: version, inputs, result }
}

/**
 * What a scenario would compute, without storing it.
 * @throws RequestProblem for items that do not exist. @throws Overloaded
 */
export function previewScenario(
  deps: WwiDeps,
  changes: ScenarioPreviewRequest,
  { actor, signal }: { readonly actor: string; readonly signal: AbortSignal },
): Promise<WwiScenarioPreview> {
  return deps.computing(() => effectOf(deps, changes, signal), { subject: actor, signal })
}

function chosenItems(items: readonly StockItem[], { item_ids }: ScenarioInputs) {
  if (item_ids === null) return items
  const itemOf = new Map(items.map((item) => [item.itemId, item]))
  const unknown = item_ids.filter((id) => !itemOf.has(id))
  if (unknown.length > 0)
    throw invalidRequest([
      { field: 'item_ids', message: `has unknown items: ${unknown.join(', ')}` },
    ])
  return item_ids.flatMap((id) => itemOf.get(id) ?? [])
}
