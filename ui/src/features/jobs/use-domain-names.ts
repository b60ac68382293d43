import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import type { Accessor } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { jobMessages } from './messages.ts'

export type DomainNames = Readonly<Record<JobHistoryDomain, string>>

/** Whose a job is, in words. */
export function useDomainNames(): Accessor<DomainNames> {
  const { messages } = useI18n()
  const words = useMessages(jobMessages)
  return () => ({
    aw: messages().adventureWorks,
    wwi: messages().wideWorldImporters,
    gateway: words().platform,
  })
}
