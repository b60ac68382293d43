import { counter } from '@otel-bi/telemetry/instruments'
import { inSpan } from '@otel-bi/telemetry/span'
import type { AnswerCache, AnswerSource, ComputedAnswer } from './answer-cache.ts'

/** Counts the answers of a view by their source. */
export function countedAnswers(
  operationId: string,
): (source: AnswerSource | 'not_modified') => void {
  const answers = counter('bi.answers')
  const view = viewName(operationId)
  return (source) => answers.add(1, { 'bi.view': view, 'bi.answer.source': source })
}

/** Answers of a view with a span around each computation, counted by their source. */
export function tracedAnswers(operationId: string, cache: AnswerCache): AnswerCache {
  const view = viewName(operationId)
  const count = countedAnswers(operationId)
  const traced = (compute: (signal: AbortSignal) => Promise<ComputedAnswer>) => {
    return (signal: AbortSignal) =>
      inSpan('view', { name: view, attributes: { 'bi.view': view } }, async (span) => {
        const computed = await compute(signal)
        span.setAttribute('bi.row_count', computed.rowCount)
        return computed
      })
  }
  return {
    ...cache,
    async answer(etag, compute, caller) {
      const given = await cache.answer(etag, traced(compute), caller)
      count(given.source)
      return given
    },
  }
}

/** Counts what a view's handler returns as 304: an answer that the caller has already. */
export function countingNotModified<A extends readonly unknown[]>(
  operationId: string,
  handler: (...request: A) => Promise<Response>,
): (...request: A) => Promise<Response> {
  const count = countedAnswers(operationId)
  return async (...request) => {
    const response = await handler(...request)
    if (response.status === 304) count('not_modified')
    return response
  }
}

/** `getAwSalesKpis` is the view `aw.sales_kpis`. */
export function viewName(operationId: string): string {
  const words = operationId.match(/[A-Z]?[a-z0-9]+/g) ?? []
  const [domain = '', ...rest] = words.slice(1).map((word) => word.toLowerCase())
  return rest.length === 0 ? operationId : `${domain}.${rest.join('_')}`
}
