import { change } from '@otel-bi/analytics/change'
import { roundMoney } from '@otel-bi/analytics/money'
import type { BusinessFacts, Finding, FindingFacts, Part } from './finding.ts'

const mostFindings = 5
const named = 3

/**
 * What a reader should know first, the most pressing first: what failed, what moved, what to order, what loses
 * money, who leads. At most five; a rule without data finds nothing.
 */
export function findingsOf(facts: FindingFacts): Finding[] {
  const rules = [
    facts.missing.map((missing): Finding => ({ kind: 'missing', ...missing })),
    failedChecks(facts),
    facts.businesses.flatMap(mover),
    stock(facts),
    facts.businesses.flatMap(loss).slice(0, 1),
    leaders(facts.businesses),
    forecast(facts),
    facts.events.length > 0 ? [{ kind: 'events', events: facts.events } as const] : [],
  ]
  return rules.flat().slice(0, mostFindings)
}

function failedChecks({ failedChecks: failed }: FindingFacts): Finding[] {
  if (failed.length === 0) return []
  return [{ kind: 'failed_checks', count: failed.length, examples: failed.slice(0, named) }]
}

type Moved = { readonly part: Part; readonly by: number }

/** The territories that moved most in money, with and against the whole; a small one may grow by any percentage. */
function mover({ name, currencies, revenue, territories }: BusinessFacts): Finding[] {
  const moved = territories.flatMap((part): Moved[] =>
    // Not rounded, equal differences would differ in their last bit.
    part.previous === null ? [] : [{ part, by: roundMoney(part.value - part.previous) }],
  )
  if (revenue.previous === null || moved.length === 0) return []
  const direction = revenue.value < revenue.previous ? -1 : 1
  const furthest = (sign: number) => {
    const most = Math.max(...moved.map(({ by }) => by * sign))
    return most > 0 ? moved.filter(({ by }) => by * sign === most).map(({ part }) => part) : []
  }
  const [most, against] = [furthest(direction), furthest(-direction)]
  return [{ kind: 'mover', business: name, currencies, revenue, most, against }]
}

function stock({ stock: facts }: FindingFacts): Finding[] {
  if (!facts) return []
  const { recommended, items } = facts
  const concerned = items.filter((item) => (recommended > 0 ? item.order : item.atRisk))
  return [{ kind: 'stock', stock: facts, named: concerned.slice(0, named) }]
}

/** The part with the largest loss. */
function loss({ name, currencies, margins }: BusinessFacts): Finding[] {
  const [worst] = margins.toSorted((one, other) => one.margin - other.margin)
  return worst && worst.margin < 0
    ? [{ kind: 'loss', business: name, currencies, part: worst }]
    : []
}

/** First and last territory of each business that has more than one; all of them when they tie. */
function leaders(businesses: readonly BusinessFacts[]): Finding[] {
  const ranked = businesses.flatMap(({ name, currencies, territories }) => {
    const values = territories.map(({ value }) => value)
    const at = (value: number) => territories.filter((part) => part.value === value)
    const [high, low] = [Math.max(...values), Math.min(...values)]
    return high > low ? [{ business: name, currencies, first: at(high), last: at(low) }] : []
  })
  return ranked.length > 0 ? [{ kind: 'leaders', businesses: ranked }] : []
}

function forecast({ forecast: facts }: FindingFacts): Finding[] {
  if (!facts) return []
  return [{ kind: 'forecast', forecast: facts, change: change(facts.total, facts.yearBefore) }]
}
