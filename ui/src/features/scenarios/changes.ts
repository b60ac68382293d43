import type { ScenarioChanges } from './requests.ts'

/** What a reader assumes, as the sliders have it: changes in percent, the service level in percent, days. */
export type Changes = {
  readonly demand: number
  readonly leadTime: number
  readonly level: number
  readonly cost: number
  readonly horizon: number
}

const baselineServiceLevel = 0.95

/** Nothing assumed but what holds now. */
export const unchanged = (horizon: number): Changes => ({
  demand: 0,
  leadTime: 0,
  level: 100 * baselineServiceLevel,
  cost: 0,
  horizon,
})

/** Whether the sliders say something else than what holds now; the horizon alone changes nothing. */
export function assumesSomething({ demand, leadTime, level, cost }: Changes): boolean {
  const now = unchanged(0)
  return (
    demand !== now.demand || leadTime !== now.leadTime || level !== now.level || cost !== now.cost
  )
}

/** Fractions and factors as the API has them; rounding drops what binary division adds. */
const fraction = (percent: number) => Number((percent / 100).toFixed(6))
const factor = (percent: number) => Number((1 + percent / 100).toFixed(6))

/** The request for these changes, over so many days of demand. */
export const requestOf = (changes: Changes, daysBack: number): ScenarioChanges => ({
  demand_multiplier: factor(changes.demand),
  lead_time_multiplier: factor(changes.leadTime),
  service_level: fraction(changes.level),
  unit_cost_change: fraction(changes.cost),
  baseline_service_level: baselineServiceLevel,
  days_back: daysBack,
  horizon_days: changes.horizon,
})
