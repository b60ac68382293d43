import { auditHeads } from '@otel-bi/store/audit-heads'
import type { Store } from '@otel-bi/store/store'
import { Cron } from 'croner'
import type { Logger } from '../logger.ts'

/**
 * Logs where every audit chain ends, at midnight UTC: in a log kept elsewhere, each line is an anchor that
 * no account that can write to the database may change. Returns the function that stops it.
 */
export function anchorAuditChains(
  store: Store,
  logger: Logger,
  schedule = '0 0 * * *',
): () => void {
  const failed = (err: unknown) => logger.warn({ err }, 'the audit heads cannot be read')
  const timer = new Cron(
    schedule,
    { timezone: 'UTC', protect: true, unref: true, catch: failed },
    async () => {
      for (const { domain, id, hash } of await auditHeads(store))
        logger.info({ audit_domain: domain, head_id: id, head_hash: hash }, 'audit chain head')
    },
  )
  return () => timer.stop()
}
