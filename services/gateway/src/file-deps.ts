import { createBoundedQueue } from '@otel-bi/runtime/bounded-queue'
import type { ExportDeps } from '@otel-bi/runtime/http/export'
import { createExportRecorder } from '@otel-bi/runtime/http/export-recorder'
import type { GatewayDeps } from './deps.ts'

/** Each drawn document is held whole until it is sent. */
const drawings = { concurrency: 1, waiting: 8, waitMs: 15_000 }

/** What the gateway's own tables need to become files, as the views of the businesses do. */
export function fileDeps({
  store,
  logger,
  now,
  renderPdf,
}: Pick<GatewayDeps, 'store' | 'logger' | 'now' | 'renderPdf'>): ExportDeps {
  const drawing = createBoundedQueue(drawings)
  return {
    renderPdf: (document, caller) => drawing(() => renderPdf(document), caller),
    recordExport: createExportRecorder(store, logger),
    now,
  }
}
