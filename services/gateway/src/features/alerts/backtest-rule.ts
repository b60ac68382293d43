import { backtest } from '@otel-bi/analytics/alerts/backtest'
import type { AlertBacktest } from '@otel-bi/contract/alerts/backtest'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import { alertSentence } from '@otel-bi/contract/alerts/sentence'
import { canonicalRule } from './canonical-rule.ts'
import { oneCurrency } from './figures.ts'
import { observe } from './observe/observe.ts'
import type { ObserveDeps } from './observe/observed.ts'
import { policyOf } from './rule.ts'

const mostListed = 200

/** What a rule would have done over the days that its subject is known for. @throws as `observe` does. */
export async function backtestRule(
  request: NewAlertRule,
  deps: ObserveDeps,
): Promise<AlertBacktest> {
  const rule = canonicalRule(request)
  const { instances, currencies } = await observe(rule, 'history', deps)
  const currency = oneCurrency(currencies)
  const times = instances.flatMap(({ checks }) => checks.map(({ at }) => at.getTime()))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  // The last observation is told on its own day, quiet hours included.
  const end = new Date(to + 86_400_000)
  const { tellings, episodes } = backtest(instances, policyOf(rule, null), end)
  return {
    sentence: alertSentence(rule, currency),
    currency,
    from: times.length === 0 ? null : new Date(from).toISOString(),
    to: times.length === 0 ? null : new Date(to).toISOString(),
    checks: Math.max(0, ...instances.map(({ checks }) => checks.length)),
    told: tellings.length,
    tellings: tellings.slice(0, mostListed).map(({ key, label, at, telling, ...told }) => ({
      ...{ key, label, at: at.toISOString(), telling },
      ...{ mark: told.mark, value: told.value, reference: told.reference, change: told.change },
    })),
    episodes: episodes.slice(0, mostListed).map(({ from, to, ...episode }) => ({
      ...episode,
      from: from.toISOString(),
      to: to?.toISOString() ?? null,
    })),
    series: instances.map(({ key, label, checks }) => ({
      key,
      label,
      points: checks.map(({ mark, at, value, verdict }) => ({
        ...{ mark, at: at.toISOString(), value, verdict },
      })),
    })),
  }
}
