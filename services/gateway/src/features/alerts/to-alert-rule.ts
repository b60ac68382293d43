import type { AlertHistoryEntry } from '@otel-bi/contract/alerts/backtest'
import { alertEvents } from '@otel-bi/contract/alerts/backtest'
import { type AlertInstance, type AlertRule, alertPhase } from '@otel-bi/contract/alerts/rule'
import { alertSentence } from '@otel-bi/contract/alerts/sentence'
import type { StoredHistory } from '@otel-bi/store/alert-history'
import type { StoredRule } from '@otel-bi/store/alert-rules'
import type { StoredInstance } from '@otel-bi/store/alerts.schema'
import { oneCurrency } from './figures.ts'
import { identityOf, writtenRule } from './rule.ts'

const instant = (date: Date | null) => date?.toISOString() ?? null

/** A stored rule as the contract has it, for the user who sees it. */
export function toAlertRule(rule: StoredRule, subject: string): AlertRule {
  const written = writtenRule(rule)
  const { phase, instances, health, checkedAt, nextCheckAt } = rule.state
  const currencies = [...new Set(instances.flatMap(({ currency }) => currency ?? []))]
  return {
    id: rule.id,
    ...written,
    owner: rule.owner,
    owner_name: rule.ownerName,
    roles: [...identityOf(rule).roles],
    mine: rule.owner === subject,
    enabled: rule.enabled,
    muted_until: instant(rule.mutedUntil),
    sentence: alertSentence(written, oneCurrency(currencies)),
    state: rule.enabled ? phase : 'off',
    unchecked:
      rule.enabled && health?.reason && health.since
        ? { since: health.since, reason: health.reason }
        : null,
    instances: instances.toSorted((a, b) => rank[a.phase] - rank[b.phase]).map(toInstance),
    version: rule.version,
    created_at: rule.createdAt.toISOString(),
    updated_at: rule.updatedAt.toISOString(),
    checked_at: instant(checkedAt),
    next_check_at: rule.enabled ? nextCheckAt.toISOString() : null,
  }
}

const rank = { firing: 0, pending: 1, resolved: 2, ok: 3 }

const toInstance = (instance: StoredInstance): AlertInstance => {
  const { key, label, mark, value, reference, change, phase, since, toldAt } = instance
  const { currency = null } = instance
  return { key, label, mark, value, reference, change, currency, phase, since, told_at: toldAt }
}

export function toHistoryEntry(row: StoredHistory): AlertHistoryEntry {
  const { id, at, event, ruleVersion, key, label, mark, value, reference, change } = row
  return {
    id,
    at: at.toISOString(),
    event: alertEvents.find((known) => known === event) ?? 'ok',
    rule_version: ruleVersion,
    ...{ key, label, mark, value, reference, change },
    phase: alertPhase.options.find((phase) => phase === row.phase) ?? null,
    reason: row.reason,
    trace_id: row.traceId,
  }
}
