import { type ExportFormat, mediaTypes } from '@otel-bi/contract/exports'
import { countBytes, streamOf } from '@otel-bi/documents/count-bytes'
import type { ExportRecord } from '@otel-bi/store/exports'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { RequestContext } from './mount.ts'

export type RecordExport = (record: ExportRecord) => Promise<void>

/** What is known of a file before its first byte. */
export type Download = Pick<
  ExportRecord,
  'domain' | 'view' | 'parameters' | 'fileName' | 'rowCount' | 'startedAt'
> & { readonly format: ExportFormat; readonly rowsWritten: number }

/** A file's bytes, and where the end of its transfer is recorded. */
export type FileSource = {
  readonly bytes: AsyncGenerator<Uint8Array>
  readonly record: RecordExport
}

/**
 * Streams a file as an attachment and records how the transfer ended: completed, failed or aborted.
 * A transfer that cannot be recorded ends with an error, so the client never holds an unrecorded file.
 */
export function downloadResponse(
  c: RequestContext,
  download: Download,
  { bytes, record }: FileSource,
): Response {
  const { rowsWritten, ...known } = download
  const { subject: actor } = c.get('identity')
  const traceId = currentTraceId()
  const started = performance.now()
  const counted = countBytes(bytes, (byteCount) => {
    const durationMs = Math.round((performance.now() - started) * 1000) / 1000
    return record({ ...known, ...byteCount, actor, durationMs, traceId })
  })
  return c.body(streamOf(counted), 200, {
    'content-type': mediaTypes[download.format],
    'content-disposition': `attachment; filename="${download.fileName}"`,
    'cache-control': 'private, no-store',
    'x-row-count': String(download.rowCount),
    'x-rows-written': String(rowsWritten),
  })
}
