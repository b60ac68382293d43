import { expect, test } from 'bun:test'
import { assumesSomething, requestOf, unchanged } from './changes.ts'

test('+100 % demand is 2 times, -30 % of the lead time 0.7 times, 97.7 % a level of 0.977, +10 % cost 0.1', () => {
  const changes = { demand: 100, leadTime: -30, level: 97.7, cost: 10, horizon: 30 }
  expect(requestOf(changes, 365)).toEqual({
    demand_multiplier: 2,
    lead_time_multiplier: 0.7,
    service_level: 0.977,
    unit_cost_change: 0.1,
    baseline_service_level: 0.95,
    days_back: 365,
    horizon_days: 30,
  })
})
test('without a change there is nothing to compute, whatever the horizon', () => {
  expect(assumesSomething(unchanged(7))).toBe(false)
  expect(assumesSomething({ ...unchanged(7), cost: 1 })).toBe(true)
})
