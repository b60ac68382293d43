import { appendExport } from '@otel-bi/store/exports'
import type { Store } from '@otel-bi/store/store'
import type { Logger } from '../logger.ts'
import type { RecordExport } from './download.ts'

export const cutOffMessage = 'a download was cut off: it cannot be recorded'

/**
 * Stores how downloads ended. One that cannot be stored is cut off at its end after a response of 200, so
 * that nothing else would tell why.
 */
export function createExportRecorder(store: Store, logger: Logger): RecordExport {
  return async (record) => {
    try {
      await appendExport(store, record)
    } catch (err) {
      const { view, format } = record
      logger.error({ err, view, format }, cutOffMessage)
      throw err
    }
  }
}
