import {
  ScenarioInputs,
  type ScenarioPreviewRequest,
  ScenarioResult,
  type WwiScenario,
  type WwiScenarioSummary,
} from '@otel-bi/contract/wwi/scenarios'
import type { Defaults } from '@otel-bi/runtime/http/analytics-app'
import type { StoredScenario } from '@otel-bi/store/scenarios'

/** The inputs of a request with defaults applied; items sorted, without duplicates. */
export function scenarioInputs(
  request: ScenarioPreviewRequest,
  defaults: Defaults,
): ScenarioInputs {
  const { item_ids, ...rest } = request
  return {
    ...rest,
    item_ids: item_ids ? [...new Set(item_ids)].toSorted((a, b) => a - b) : null,
    days_back: request.days_back ?? defaults.historyDays,
    horizon_days: request.horizon_days ?? defaults.horizonDays,
  }
}

/** A stored scenario as the contract has it. */
export function toScenario(stored: StoredScenario): WwiScenario {
  return {
    id: stored.id,
    name: stored.name,
    created_by: stored.createdBy,
    run_id: stored.runId,
    computed_at: stored.computedAt.toISOString(),
    as_of: stored.asOf,
    data_version: stored.dataVersion,
    inputs: ScenarioInputs.parse(stored.inputs),
    result: ScenarioResult.parse(stored.result),
  }
}

export function toSummary(stored: StoredScenario): WwiScenarioSummary {
  const { result, ...rest } = toScenario(stored)
  const { changed_items: _, ...totals } = result
  return { ...rest, result: totals }
}
