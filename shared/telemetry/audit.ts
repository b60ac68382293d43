import { counter, histogram, observe } from './instruments.ts'

export type AuditState = {
  readonly chain: string
  /** Entries waiting to be written. */
  readonly queued: number
  /** Position of the newest entry; undefined until one is known. */
  readonly head?: number
  /** What the last verification found; undefined before the first. */
  readonly intact?: boolean
}

export type AuditMetrics = {
  readonly appended: (chain: string, entries: number, seconds: number) => void
  readonly failed: (chain: string, errorType: string, seconds: number) => void
}

/** What the audit log reports; `state` is asked whenever metrics are collected. */
export function auditMetrics(state: () => readonly AuditState[]): AuditMetrics {
  const entries = counter('bi.audit.entries')
  const duration = histogram('bi.audit.append.duration')
  observe('bi.audit.queue', (report) => {
    for (const { chain, queued } of state()) report(queued, { 'bi.audit.chain': chain })
  })
  observe('bi.audit.chain.head', (report) => {
    for (const { chain, head } of state())
      if (head !== undefined) report(head, { 'bi.audit.chain': chain })
  })
  observe('bi.audit.chain.intact', (report) => {
    for (const { chain, intact } of state())
      if (intact !== undefined) report(intact ? 1 : 0, { 'bi.audit.chain': chain })
  })
  return {
    appended(chain, count, seconds) {
      entries.add(count, { 'bi.audit.chain': chain })
      duration.record(seconds, { 'bi.audit.chain': chain })
    },
    failed: (chain, errorType, seconds) =>
      duration.record(seconds, { 'bi.audit.chain': chain, 'error.type': errorType }),
  }
}
