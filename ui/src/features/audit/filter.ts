import { localBounds } from '../../format/calendar-day.ts'
import type { AuditEntry, AuditFilter } from './requests.ts'

export type AuditChoices = {
  readonly domain: string
  readonly action: string
  readonly actor: string
  /** Empty for any. */
  readonly outcome: AuditEntry['outcome'] | ''
  /** Days of the reader's own calendar, both inclusive; empty for no bound. */
  readonly from: string
  readonly to: string
}

/** What the reader chose in the API's terms: days become instants, and the last one counts whole. */
export function auditFilter({
  domain,
  action,
  actor,
  outcome,
  from,
  to,
}: AuditChoices): AuditFilter {
  return {
    ...(domain && { domain }),
    ...(action && { action }),
    ...(actor && { actor }),
    ...(outcome && { outcome }),
    ...localBounds({ from, to }),
  }
}
