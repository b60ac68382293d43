import { expect, test } from 'bun:test'
import { type ScenarioInputs, ScenarioResult } from '@otel-bi/contract/wwi/scenarios'
import fc from 'fast-check'
import { textbookItem } from '../../testing/stock-item.ts'
import { stockRecommendations } from '../stock-recommendations/stock-recommendations.ts'
import { scenarioResult } from './scenario-result.ts'

const neutral: ScenarioInputs = {
  demand_multiplier: 1,
  lead_time_multiplier: 1,
  service_level: 0.95,
  unit_cost_change: 0,
  baseline_service_level: 0.95,
  item_ids: null,
  days_back: 365,
  horizon_days: 30,
}

test('twice the demand: 63 outers = 756 units for 945.00 in place of 228 for 285.00, 660.00 more', () => {
  const result = scenarioResult([textbookItem], { ...neutral, demand_multiplier: 2 })
  expect(result).toMatchObject({
    items: 1,
    baseline: { units_to_order: 228, cost_to_order: 285, projected_revenue: 900 },
    scenario: { units_to_order: 756, cost_to_order: 945, projected_revenue: 1800 },
    difference: { items_to_reorder: 0, units_to_order: 528, cost_to_order: 660, items_at_risk: 1 },
    changed_items: [
      { stock_item_id: 86, stock_item: 'Textbook', units_change: 528, cost_change: 660 },
    ],
  })
})

test('a scenario that changes nothing differs in nothing', () => {
  const { difference, changed_items } = scenarioResult([textbookItem], neutral)
  expect([Object.values(difference), changed_items]).toEqual([[0, 0, 0, 0, 0, 0], []])
})

test('the baseline is the recommendations, to the cent, whatever the stock and the service level', () => {
  const change = fc.record({
    onHand: fc.integer({ min: 0, max: 2000 }),
    onOrder: fc.nat(100),
    openOrderAgeDays: fc.option(fc.nat(30)),
    dailyDemandMean: fc.nat(30_000).map((units) => units / 365),
    dailyDemandSd: fc.double({ min: 0, max: 100, noNaN: true }),
    unitCost: fc.nat(100_000).map((cents) => cents / 100),
    quantityPerOuter: fc.integer({ min: 1, max: 36 }),
  })
  const level = fc.integer({ min: 500, max: 999 }).map((each) => each / 1000)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), level, (changes, serviceLevel) => {
      const items = changes.map((each, itemId) => ({ ...textbookItem, itemId, ...each }))
      const inputs = { ...neutral, demand_multiplier: 3, baseline_service_level: serviceLevel }
      const { baseline } = ScenarioResult.parse(scenarioResult(items, inputs))
      const policy = { serviceLevel, reviewPeriodDays: 7 }
      const { summary } = stockRecommendations(items, policy, true)
      expect(baseline).toMatchObject({
        items_to_reorder: summary.recommended,
        units_to_order: summary.units_to_order,
        cost_to_order: summary.cost_to_order,
        items_at_risk: summary.at_risk,
      })
    }),
  )
})
