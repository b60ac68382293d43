import { eventMessage } from '@otel-bi/contract/events/sentence'
import { enqueueEvent } from '@otel-bi/store/events'
import type { StoredReport } from '@otel-bi/store/reports'
import type { Transaction } from '@otel-bi/store/store'

type MadeReport = Pick<StoredReport, 'reportId' | 'files'> & {
  readonly state: 'completed' | 'partial'
  readonly finishedAt: Date
}

/** Tells the webhooks that subscribe to it that a report was made. */
export const tellMade =
  ({ reportId, state, files, finishedAt }: MadeReport) =>
  (tx: Transaction) => {
    const resource = `/api/reports/${reportId}`
    const details = {
      ...{ report_id: reportId, state, resource },
      finished_at: finishedAt.toISOString(),
      files: files.map(({ format, bytes, sha256 }) => ({
        ...{ format, bytes, sha256 },
        resource: `${resource}/${format}`,
      })),
    }
    return enqueueEvent(tx, {
      type: 'report.made',
      occurrence: reportId,
      contentIn: (language) => eventMessage({ type: 'report.made', details }, language),
    })
  }
