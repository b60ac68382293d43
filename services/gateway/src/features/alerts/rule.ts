import type { AlertPolicy } from '@otel-bi/analytics/alerts/policy'
import { role } from '@otel-bi/contract/access'
import { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { StoredRule } from '@otel-bi/store/alert-rules'

/** The rule as its owner wrote it. @throws ZodError for one that a later version wrote. */
export const writtenRule = ({ name, definition }: StoredRule): NewAlertRule =>
  NewAlertRule.parse({ name, ...definition })

/** How it tells; `mutedUntil` is not part of what is written. */
export function policyOf(rule: NewAlertRule, mutedUntil: Date | null): AlertPolicy {
  const { pending_checks, repeat_minutes, tell_resolved, quiet_hours } = rule
  return {
    pendingChecks: pending_checks,
    repeatMinutes: repeat_minutes,
    tellsResolved: tell_resolved,
    quietHours: quiet_hours && {
      from: quiet_hours.from,
      to: quiet_hours.to,
      timeZone: quiet_hours.time_zone,
    },
    mutedUntil,
  }
}

/** In whose name and with whose roles the rule asks. */
export const identityOf = ({ owner, ownerName, roles }: StoredRule): Identity => ({
  subject: owner,
  name: ownerName,
  roles: role.options.filter((name) => roles.includes(name)),
})
