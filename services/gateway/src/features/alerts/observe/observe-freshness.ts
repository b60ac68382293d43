import { isBeyond, verdictOf } from '@otel-bi/analytics/alerts/condition'
import type { AlertCondition } from '@otel-bi/contract/alerts/condition'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { readDataState } from './data-state.ts'
import { NotObservable, type ObserveDeps, type Observed } from './observed.ts'

type OnFreshness = {
  readonly subject: Extract<AlertSubject, { kind: 'freshness' }>
  readonly condition: AlertCondition
}

const dayMs = 86_400_000

/** Days from the last date of the data to today, in UTC. What it was on earlier days is not recorded. */
export async function observeFreshness(
  { subject: { domain }, condition }: OnFreshness,
  { ask, now }: ObserveDeps,
): Promise<Observed> {
  const { asOf, dataVersion } = await readDataState(domain, ask(domain))
  if (asOf === null || condition.kind !== 'above')
    throw new NotObservable('There are no data whose age could be told.')
  const at = now()
  const today = at.toISOString().slice(0, 10)
  const value = (Date.parse(today) - Date.parse(asOf)) / dayMs
  const verdict = verdictOf(isBeyond(value, { kind: 'above', value: condition.value }))
  const check = { verdict, mark: today, at, value, reference: null, change: null }
  return { instances: [{ key: '', label: '', checks: [check] }], dataVersion, currencies: [] }
}
