import { ROOT_CONTEXT, trace } from '@opentelemetry/api'
import { startSpan } from '@otel-bi/telemetry/span'
import { pageOf } from './page.ts'

/** Records the load of this page once it has ended, from the browser's own measurements. */
export function traceDocumentLoad(document: Document, performance: Performance): void {
  const [timing] = performance.getEntriesByType('navigation')
  if (!(timing instanceof PerformanceNavigationTiming)) return
  if (timing.loadEventEnd === 0) {
    const again = () => setTimeout(() => traceDocumentLoad(document, performance))
    document.defaultView?.addEventListener('load', again, { once: true })
    return
  }
  const at = (milliseconds: number) => performance.timeOrigin + milliseconds
  const load = startSpan('browser.document_load', {
    name: 'document load',
    attributes: { 'bi.ui.page': pageOf(document.location) },
    parent: ROOT_CONTEXT,
    startTime: at(timing.startTime),
  })
  startSpan('browser.document_fetch', {
    name: 'document fetch',
    parent: trace.setSpan(ROOT_CONTEXT, load),
    startTime: at(timing.fetchStart),
  }).end(at(timing.responseEnd))
  load.end(at(timing.loadEventEnd))
}
