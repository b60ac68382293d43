import { roundMoney, roundTo } from '@otel-bi/analytics/money'
import { DEFAULT_REORDER_POLICY, type Recommendation } from '@otel-bi/analytics/reorder'
import { runScenario, type ScenarioTotals } from '@otel-bi/analytics/scenario'
import type { ScenarioInputs, ScenarioResult } from '@otel-bi/contract/wwi/scenarios'
import type { StockItem } from '../stock-items/stock-items.ts'

const changedItems = 20

/** The result of a scenario, a pure function of inputs and items. */
export function scenarioResult(
  items: readonly StockItem[],
  inputs: ScenarioInputs,
): ScenarioResult {
  const policy = { ...DEFAULT_REORDER_POLICY, serviceLevel: inputs.baseline_service_level }
  const nameOf = new Map(items.map(({ itemId, name }) => [itemId, name]))
  const result = runScenario(
    items,
    {
      demandMultiplier: inputs.demand_multiplier,
      leadTimeMultiplier: inputs.lead_time_multiplier,
      serviceLevel: inputs.service_level,
      unitCostChange: inputs.unit_cost_change,
    },
    { policy, horizonDays: inputs.horizon_days, changedItems },
  )
  return {
    items: items.length,
    baseline: totals(result.baseline),
    scenario: totals(result.scenario),
    difference: totals(difference(result.scenario, result.baseline)),
    changed_items: result.changedItems.map((item) => ({
      stock_item_id: item.itemId,
      stock_item: nameOf.get(item.itemId) ?? '',
      baseline: side(item.baseline),
      scenario: side(item.scenario),
      units_change: item.unitsChange,
      cost_change: item.costChange,
    })),
  }
}

function difference(scenario: ScenarioTotals, baseline: ScenarioTotals): ScenarioTotals {
  return {
    itemsToReorder: scenario.itemsToReorder - baseline.itemsToReorder,
    unitsToOrder: scenario.unitsToOrder - baseline.unitsToOrder,
    costToOrder: roundMoney(scenario.costToOrder - baseline.costToOrder),
    itemsAtRisk: scenario.itemsAtRisk - baseline.itemsAtRisk,
    projectedRevenue: roundMoney(scenario.projectedRevenue - baseline.projectedRevenue),
    projectedProfit: roundMoney(scenario.projectedProfit - baseline.projectedProfit),
  }
}

const totals = (sums: ScenarioTotals): ScenarioResult['baseline'] => ({
  items_to_reorder: sums.itemsToReorder,
  units_to_order: sums.unitsToOrder,
  cost_to_order: sums.costToOrder,
  items_at_risk: sums.itemsAtRisk,
  projected_revenue: sums.projectedRevenue,
  projected_profit: sums.projectedProfit,
})

const side = (advice: Recommendation): ScenarioResult['changed_items'][number]['baseline'] => ({
  recommended: advice.recommended,
  urgency: advice.urgency,
  at_risk: advice.atRisk,
  reorder_point: roundTo(advice.reorderPoint, 2),
  outers: advice.outers,
  units: advice.units,
  estimated_cost: advice.estimatedCost,
})
