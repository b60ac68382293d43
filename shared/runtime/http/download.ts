import { context, SpanStatusCode, trace } from '@opentelemetry/api'
import { type ExportFormat, mediaTypes } from '@otel-bi/contract/exports'
import { streamOf, type Tally, tallied } from '@otel-bi/documents/tally'
import type { ExportRecord } from '@otel-bi/store/exports'
import type { RequestContext } from './mount.ts'

export type RecordExport = (record: ExportRecord) => Promise<void>

/** What is known of a file before its first byte. */
export type Download = Pick<
  ExportRecord,
  'domain' | 'view' | 'parameters' | 'fileName' | 'rowCount' | 'startedAt'
> & { readonly format: ExportFormat; readonly rowsWritten: number }

const tracer = trace.getTracer('@otel-bi/runtime')

/**
 * Streams a file as an attachment. When it ends, completed or not, it is recorded and its span is
 * closed; one that cannot be recorded ends in an error and not in a whole file.
 */
export function downloadResponse(
  c: RequestContext,
  download: Download,
  bytes: AsyncGenerator<Uint8Array>,
  record: RecordExport,
): Response {
  const { rowsWritten, ...known } = download
  const span = tracer.startSpan(`export ${download.view}`, {
    attributes: { 'export.view': download.view, 'export.format': download.format },
  })
  const active = trace.setSpan(context.active(), span)
  const { subject: actor } = c.get('identity')
  const started = performance.now()
  const finish = async ({ outcome, bytes: count, sha256 }: Tally) => {
    span.setAttributes({
      'export.outcome': outcome,
      'export.rows': rowsWritten,
      'export.bytes': count,
    })
    if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
    const durationMs = Math.round((performance.now() - started) * 1000) / 1000
    const { traceId } = span.spanContext()
    await context.with(active, () =>
      record({ ...known, actor, outcome, bytes: count, sha256, durationMs, traceId }),
    )
  }
  return c.body(streamOf(tallied(bytes, finish)), 200, {
    'content-type': mediaTypes[download.format],
    'content-disposition': `attachment; filename="${download.fileName}"`,
    'cache-control': 'private, no-store',
    'x-row-count': String(download.rowCount),
    'x-rows-written': String(rowsWritten),
  })
}
