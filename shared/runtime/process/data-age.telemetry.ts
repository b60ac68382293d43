import { type DataSource, observeDataAge } from '@otel-bi/telemetry/data-age'

type Load<F> = (signal: AbortSignal) => Promise<F>

/** The same load, whose results are reported as the age of the data. */
export function loadObservingAge<F>(
  source: DataSource,
  load: Load<F>,
  lastDay: (fingerprint: F) => string | null,
): Load<F> {
  const sawLastDay = observeDataAge(source, () => new Date())
  return async (signal) => {
    const fingerprint = await load(signal)
    sawLastDay(lastDay(fingerprint))
    return fingerprint
  }
}
