import { roundMoney } from './money.ts'
import {
  type ItemFacts,
  type Recommendation,
  type ReorderPolicy,
  recommendReorder,
} from './reorder.ts'

/** An item with the money it earns per calendar day of the window. */
export interface ScenarioItem extends ItemFacts {
  readonly dailyRevenue: number
  readonly dailyProfit: number
}

/** The assumptions of a scenario. */
export interface ScenarioChanges {
  /** 1.2 sells a fifth more of everything, every day. */
  readonly demandMultiplier: number
  /** 2 doubles every lead time and its spread. */
  readonly leadTimeMultiplier: number
  /** Replaces the policy's. */
  readonly serviceLevel: number
  /** 0.1 raises every unit cost by 10 %. */
  readonly unitCostChange: number
}

export interface ScenarioOptions {
  readonly policy: ReorderPolicy
  /** Days over which revenue and profit are projected. */
  readonly horizonDays: number
  /** Maximum number of changed items to list. */
  readonly changedItems: number
}

export interface ScenarioTotals {
  readonly itemsToReorder: number
  readonly unitsToOrder: number
  readonly costToOrder: number
  /** Items whose stock on hand runs out sooner than a delivery ordered now arrives. */
  readonly itemsAtRisk: number
  /** Mean demand times price over the horizon, not limited by the stock. */
  readonly projectedRevenue: number
  readonly projectedProfit: number
}

interface ItemChange {
  readonly itemId: number
  readonly baseline: Recommendation
  readonly scenario: Recommendation
  readonly unitsChange: number
  readonly costChange: number
}

export interface ScenarioResult {
  readonly baseline: ScenarioTotals
  readonly scenario: ScenarioTotals
  /** The items whose order changes, the largest change of cost first. */
  readonly changedItems: readonly ItemChange[]
}

/** The neutral assumptions: the scenario equals the baseline. */
export function neutralChanges(policy: ReorderPolicy): ScenarioChanges {
  return {
    demandMultiplier: 1,
    leadTimeMultiplier: 1,
    serviceLevel: policy.serviceLevel,
    unitCostChange: 0,
  }
}

/**
 * Compares the stock policy on the items as they are with the same policy on the items as assumed. The baseline is
 * the recommendations, by the same function. Equal arguments give equal results; the order of items changes nothing.
 */
export function runScenario(
  items: readonly ScenarioItem[],
  changes: ScenarioChanges,
  { policy, horizonDays, changedItems }: ScenarioOptions,
): ScenarioResult {
  const imagined = items.map((item) => applyChanges(item, changes))
  const imaginedPolicy = { ...policy, serviceLevel: changes.serviceLevel }
  const baseline = items.map((item) => recommendReorder(item, policy))
  const scenario = imagined.map((item) => recommendReorder(item, imaginedPolicy))
  return {
    baseline: totals(items, baseline, horizonDays),
    scenario: totals(imagined, scenario, horizonDays),
    changedItems: compareItems(baseline, scenario).slice(0, changedItems),
  }
}

/** The item under the assumptions; the cost of goods in its profit rises with the unit cost. */
function applyChanges(item: ScenarioItem, changes: ScenarioChanges): ScenarioItem {
  const { demandMultiplier, leadTimeMultiplier } = changes
  const costFactor = 1 + changes.unitCostChange
  const observed = item.observedLeadTime
  const addedDailyCost = (item.dailyRevenue - item.dailyProfit) * changes.unitCostChange
  return {
    ...item,
    dailyDemandMean: item.dailyDemandMean * demandMultiplier,
    dailyDemandSd: item.dailyDemandSd * demandMultiplier,
    declaredLeadTimeDays: item.declaredLeadTimeDays * leadTimeMultiplier,
    observedLeadTime: observed && {
      ...observed,
      mean: observed.mean * leadTimeMultiplier,
      sd: observed.sd * leadTimeMultiplier,
    },
    unitCost: item.unitCost * costFactor,
    dailyRevenue: item.dailyRevenue * demandMultiplier,
    dailyProfit: (item.dailyProfit - addedDailyCost) * demandMultiplier,
  }
}

function totals(
  items: readonly ScenarioItem[],
  recommendations: readonly Recommendation[],
  horizonDays: number,
): ScenarioTotals {
  const sum = <T>(rows: readonly T[], value: (row: T) => number) =>
    rows.reduce((total, row) => total + value(row), 0)
  return {
    itemsToReorder: recommendations.filter(({ recommended }) => recommended).length,
    unitsToOrder: sum(recommendations, ({ units }) => units),
    costToOrder: roundMoney(sum(recommendations, ({ estimatedCost }) => estimatedCost)),
    itemsAtRisk: recommendations.filter(({ atRisk }) => atRisk).length,
    projectedRevenue: roundMoney(
      sum(items, ({ dailyRevenue }) => roundMoney(dailyRevenue * horizonDays)),
    ),
    projectedProfit: roundMoney(
      sum(items, ({ dailyProfit }) => roundMoney(dailyProfit * horizonDays)),
    ),
  }
}

function compareItems(
  baseline: readonly Recommendation[],
  scenario: readonly Recommendation[],
): ItemChange[] {
  const imagined = new Map(scenario.map((each) => [each.itemId, each]))
  return baseline
    .flatMap((before) => {
      const after = imagined.get(before.itemId) ?? before
      const unitsChange = after.units - before.units
      const costChange = roundMoney(after.estimatedCost - before.estimatedCost)
      const unchanged = unitsChange === 0 && costChange === 0 && after.urgency === before.urgency
      if (unchanged) return []
      return [{ itemId: before.itemId, baseline: before, scenario: after, unitsChange, costChange }]
    })
    .toSorted(
      (a, b) =>
        Math.abs(b.costChange) - Math.abs(a.costChange) ||
        Math.abs(b.unitsChange) - Math.abs(a.unitsChange) ||
        a.itemId - b.itemId,
    )
}
