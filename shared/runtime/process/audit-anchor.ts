import { auditHeads } from '@otel-bi/store/audit-heads'
import type { Store } from '@otel-bi/store/store'
import type { Logger } from '../logger.ts'
import { onSchedule } from './on-schedule.ts'

/**
 * Logs where every audit chain ends, at midnight UTC: in a log kept elsewhere, each line is an anchor that
 * no account that can write to the database may change. Returns the function that stops it.
 */
export function anchorAuditChains(
  store: Store,
  logger: Logger,
  schedule = '0 0 * * *',
): () => void {
  const anchor = async () => {
    for (const { domain, id, hash } of await auditHeads(store))
      logger.info({ audit_domain: domain, head_id: id, head_hash: hash }, 'audit chain head')
  }
  return onSchedule(schedule, anchor, (err) =>
    logger.warn({ err }, 'the audit heads cannot be read'),
  )
}
