import { context, SpanStatusCode, trace } from '@opentelemetry/api'
import { exportMetrics } from '@otel-bi/telemetry/exports'
import { startSpan } from '@otel-bi/telemetry/span'
import type { Download, FileSource } from './download.ts'

/**
 * Gives a file's source one span, from its first chunk to the end of its record, and the metrics of
 * exports. A file that is never read has neither. Call it after telemetry has started.
 */
export function tracedDownloads(): (download: Download, source: FileSource) => FileSource {
  const finished = exportMetrics()
  return ({ domain, view: id, format, rowsWritten: rows }, { bytes, record }) => {
    const view = `${domain}.${id.replaceAll('-', '_')}`
    const parent = context.active()
    const begin = () => {
      const attributes = { 'bi.view': view, 'bi.export.format': format }
      const span = startSpan('export', { name: `export ${view}`, attributes, parent })
      return { span, active: trace.setSpan(parent, span) }
    }
    let operation: ReturnType<typeof begin> | undefined
    const begun = () => {
      operation ??= begin()
      return operation
    }
    return {
      bytes: inContext(() => begun().active, bytes),
      async record(ended) {
        const { span, active } = begun()
        span.setAttributes({ 'bi.export.rows': rows, 'bi.export.bytes': ended.bytes })
        if (ended.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
        const outcome = ended.outcome === 'completed' ? 'succeeded' : ended.outcome
        const seconds = ended.durationMs / 1_000
        finished({ view, format, outcome, rows, bytes: ended.bytes, seconds })
        await context.with(active, () => record(ended))
      },
    }
  }
}

/** The same chunks, each produced in that context, so that spans of its production are children of it. */
async function* inContext(
  active: () => ReturnType<typeof context.active>,
  bytes: AsyncGenerator<Uint8Array>,
) {
  try {
    for (;;) {
      const { value, done } = await context.with(active(), () => bytes.next())
      if (done) return
      yield value
    }
  } finally {
    await bytes.return(undefined)
  }
}
