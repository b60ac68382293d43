import type { JobBody } from '@otel-bi/jobs/job'
import { removeSentMessages } from '@otel-bi/store/outbox-retention'
import type { GatewayDeps } from '../../deps.ts'

type Options = {
  readonly retentionDays: number
  /** Messages of one statement: locks and the log of the database stay small. */
  readonly batch?: number
  /** A run removes no more than so many batches; the next one goes on. */
  readonly mostBatches?: number
}

const dayMs = 86_400_000

/** Removes the messages that were sent longer ago than their retention. Safe to run twice. */
export const removeMessages =
  (
    { store, now }: Pick<GatewayDeps, 'store' | 'now'>,
    { retentionDays, batch = 1_000, mostBatches = 200 }: Options,
  ): JobBody =>
  async ({ signal }) => {
    const before = new Date(now().getTime() - retentionDays * dayMs)
    let removed = 0
    for (let n = 0; n < mostBatches && !signal.aborted; n += 1) {
      const count = await removeSentMessages(store, { before, most: batch })
      removed += count
      if (count < batch) break
    }
    const result = { removed, sent_before: before.toISOString() }
    return async () => ({ rowsWritten: 0, result })
  }
