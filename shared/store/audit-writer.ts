import { type AuditWriterMetrics, auditWriterMetrics } from '@otel-bi/telemetry/audit'
import { errorType } from '@otel-bi/telemetry/span'
import { appendAudit } from './audit.ts'
import type { AuditRecord } from './audit-record.ts'
import { StoreUnavailable } from './errors.ts'
import type { Store } from './store.ts'

export type AuditWriter = {
  /** Resolves once the record is durable. @throws StoreUnavailable when it is not known to be. */
  readonly append: (record: AuditRecord) => Promise<void>
  /** Resolves when everything appended so far has been answered. */
  readonly flush: () => Promise<void>
}

export type AuditWriterOptions = {
  /** Records of one transaction, which holds the locks of their chains. */
  readonly maxBatch?: number
  /** Records waiting; beyond it the store counts as unavailable, so that memory stays bounded. */
  readonly maxWaiting?: number
}

type Waiting = {
  readonly record: AuditRecord
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** One more than PostgreSQL lets into a chain: the next waits there, and not for this process to be idle. */
const mostWriting = 2

/** A second transaction is worth its fsync for so many records. */
const overlapping = 24

/**
 * Group commit: while one transaction is on its way to the disk, the calls that arrive wait together and
 * go with the next one. No call waits for a timer, and one fsync serves them all.
 */
export function createAuditWriter(
  store: Store,
  { maxBatch = 1_000, maxWaiting = 20_000 }: AuditWriterOptions = {},
): AuditWriter {
  const waiting: Waiting[] = []
  const metrics = auditWriterMetrics(() => waiting.length)
  const writing = new Set<Promise<void>>()
  const write = () => {
    const least = writing.size === 0 ? 1 : overlapping
    if (writing.size >= mostWriting || waiting.length < least) return
    const group = commit(store, waiting.splice(0, maxBatch), metrics).finally(() => {
      writing.delete(group)
      write()
    })
    writing.add(group)
  }
  return {
    append(record) {
      if (waiting.length >= maxWaiting)
        return Promise.reject(new StoreUnavailable('too many audit records wait for the store'))
      return new Promise((resolve, reject) => {
        waiting.push({ record, resolve, reject })
        write()
      })
    },
    async flush() {
      while (writing.size > 0) await Promise.all(writing)
    },
  }
}

async function commit(
  store: Store,
  batch: readonly Waiting[],
  metrics: AuditWriterMetrics,
): Promise<void> {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1_000
  const records = batch.map(({ record }) => record)
  try {
    await appendAudit(store, records)
    metrics.appended(
      records.map(({ domain }) => domain),
      seconds(),
    )
    for (const { resolve } of batch) resolve()
  } catch (error) {
    metrics.failed(errorType(error), seconds())
    // A record that the server refuses must not take its neighbours along; nothing of the batch was written.
    const refused = !(error instanceof StoreUnavailable) && batch.length > 1
    if (refused) for (const one of batch) await commit(store, [one], metrics)
    else for (const { reject } of batch) reject(error)
  }
}
