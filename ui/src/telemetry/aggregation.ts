import { startSpan } from '@otel-bi/telemetry/span'

/** The same transformation of rows into what is shown, as a span with their count. */
export const tracedAggregation =
  <R, A extends readonly unknown[], T>(
    what: string,
    aggregate: (rows: readonly R[], ...rest: A) => T,
  ) =>
  (rows: readonly R[], ...rest: A): T => {
    const attributes = { 'bi.row_count': rows.length }
    const span = startSpan('browser.aggregation', { name: `aggregate ${what}`, attributes })
    try {
      return aggregate(rows, ...rest)
    } finally {
      span.end()
    }
  }
