import { type DataSource, observeDataAge } from '@otel-bi/telemetry/data-age'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'

type Load<F> = (warehouse: Warehouse, signal: AbortSignal) => Promise<F>

/** The same load, whose results are reported as the age of the data. */
export function loadObservingAge<F>(
  source: DataSource,
  load: Load<F>,
  lastDay: (fingerprint: F) => string | null,
): Load<F> {
  const sawLastDay = observeDataAge(source, () => new Date())
  return async (warehouse, signal) => {
    const fingerprint = await load(warehouse, signal)
    sawLastDay(lastDay(fingerprint))
    return fingerprint
  }
}
