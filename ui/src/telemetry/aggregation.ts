import { startSpan } from '@otel-bi/telemetry/span'

/** Turns rows into what is shown, as a span that knows how many they were. */
export function aggregated<R, T>(
  what: string,
  rows: readonly R[],
  work: (rows: readonly R[]) => T,
) {
  const attributes = { 'bi.row_count': rows.length }
  const span = startSpan('browser.aggregation', { name: `aggregate ${what}`, attributes })
  try {
    return work(rows)
  } finally {
    span.end()
  }
}
