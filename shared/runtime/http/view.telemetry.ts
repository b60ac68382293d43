import { counter } from '@otel-bi/telemetry/instruments'
import { inSpan } from '@otel-bi/telemetry/span'

export type AnswerSource = 'computed' | 'cache' | 'shared' | 'not_modified'

type Computed = { readonly rowCount: number }

/** Telemetry of a view: a span around each computation, and a count of answers by source. */
export function observeView(operationId: string) {
  const view = viewName(operationId)
  const answers = counter('bi.answers')
  return {
    computing: <T extends Computed>(work: () => Promise<T>): Promise<T> =>
      inSpan('view', { name: view, attributes: { 'bi.view': view } }, async (span) => {
        const computed = await work()
        span.setAttribute('bi.row_count', computed.rowCount)
        return computed
      }),
    answered: (source: AnswerSource): void =>
      answers.add(1, { 'bi.view': view, 'bi.answer.source': source }),
  }
}

/** `getAwSalesKpis` is the view `aw.sales_kpis`. */
export function viewName(operationId: string): string {
  const words = operationId.match(/[A-Z]?[a-z0-9]+/g) ?? []
  const [domain = '', ...rest] = words.slice(1).map((word) => word.toLowerCase())
  return rest.length === 0 ? operationId : `${domain}.${rest.join('_')}`
}
