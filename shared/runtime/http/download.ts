import { type Context, context, SpanStatusCode, trace } from '@opentelemetry/api'
import { type ExportFormat, mediaTypes } from '@otel-bi/contract/exports'
import { streamOf, type Tally, tallied } from '@otel-bi/documents/tally'
import type { ExportRecord } from '@otel-bi/store/exports'
import type { ExportDone } from '@otel-bi/telemetry/exports'
import { startSpan } from '@otel-bi/telemetry/span'
import type { RequestContext } from './mount.ts'

export type RecordExport = (record: ExportRecord) => Promise<void>

/** What is known of a file before its first byte. */
export type Download = Pick<
  ExportRecord,
  'domain' | 'view' | 'parameters' | 'fileName' | 'rowCount' | 'startedAt'
> & { readonly format: ExportFormat; readonly rowsWritten: number }

/**
 * Streams a file as an attachment. When it ends, completed or not, it is recorded and its span is
 * closed; one that cannot be recorded ends in an error and not in a whole file.
 */
export function downloadResponse(
  c: RequestContext,
  download: Download,
  bytes: AsyncGenerator<Uint8Array>,
  record: RecordExport,
  report: (done: ExportDone) => void,
): Response {
  const { rowsWritten, ...known } = download
  const { domain, format } = download
  const view = `${domain}.${download.view.replaceAll('-', '_')}`
  const attributes = { 'bi.view': view, 'bi.export.format': format }
  const span = startSpan('export', { name: `export ${view}`, attributes })
  const active = trace.setSpan(context.active(), span)
  const { subject: actor } = c.get('identity')
  const started = performance.now()
  const finish = async ({ outcome, bytes: count, sha256 }: Tally) => {
    span.setAttributes({ 'bi.export.rows': rowsWritten, 'bi.export.bytes': count })
    if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
    const durationMs = Math.round((performance.now() - started) * 1000) / 1000
    const ended = outcome === 'completed' ? 'succeeded' : outcome
    const seconds = durationMs / 1_000
    report({ view, format, outcome: ended, rows: rowsWritten, bytes: count, seconds })
    const { traceId } = span.spanContext()
    await context.with(active, () =>
      record({ ...known, actor, outcome, bytes: count, sha256, durationMs, traceId }),
    )
  }
  return c.body(streamOf(tallied(within(active, bytes), finish)), 200, {
    'content-type': mediaTypes[download.format],
    'content-disposition': `attachment; filename="${download.fileName}"`,
    'cache-control': 'private, no-store',
    'x-row-count': String(download.rowCount),
    'x-rows-written': String(rowsWritten),
  })
}

/** The same bytes, each made in the context of the export: what makes them stands below its span. */
async function* within(active: Context, bytes: AsyncGenerator<Uint8Array>) {
  try {
    for (;;) {
      const { value, done } = await context.with(active, () => bytes.next())
      if (done) return
      yield value
    }
  } finally {
    await bytes.return(undefined)
  }
}
