import { counter, histogram, observe } from './instruments.ts'

export type AuditWriterMetrics = {
  /** `domains` has the chain of each entry of a group. */
  readonly appended: (domains: readonly string[], seconds: number) => void
  readonly failed: (errorType: string, seconds: number) => void
}

/** What a writer of the audit log reports; `queued` is asked whenever metrics are collected. */
export function auditWriterMetrics(queued: () => number): AuditWriterMetrics {
  const entries = counter('bi.audit.entries')
  const duration = histogram('bi.audit.append.duration')
  observe('bi.audit.queue', (report) => report(queued()))
  return {
    appended(domains, seconds) {
      for (const [domain, group] of Map.groupBy(domains, (one) => one))
        entries.add(group.length, { 'bi.audit.chain': domain })
      duration.record(seconds)
    },
    failed: (errorType, seconds) => duration.record(seconds, { 'error.type': errorType }),
  }
}

export type AuditChainState = {
  readonly chain: string
  /** Id of the newest entry; undefined until one is known. */
  readonly head?: number
  /** What the last verification found; undefined before the first. */
  readonly intact?: boolean
}

/** Reports where the chains end and whether they hold; `state` is asked whenever metrics are collected. */
export function observeAuditChains(state: () => readonly AuditChainState[]): void {
  observe('bi.audit.chain.head', (report) => {
    for (const { chain, head } of state())
      if (head !== undefined) report(head, { 'bi.audit.chain': chain })
  })
  observe('bi.audit.chain.intact', (report) => {
    for (const { chain, intact } of state())
      if (intact !== undefined) report(intact ? 1 : 0, { 'bi.audit.chain': chain })
  })
}
