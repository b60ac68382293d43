import { realRows, testAnalyticsDeps, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createApp } from '../app.ts'
import { loadBounds } from '../features/dataset/dataset.ts'

const service = 'wwi-service'

/** The service over the generated sample, or over the real rows, with a database of its own. */
export async function openWwiApp({ real = false } = {}) {
  const deps = await testAnalyticsDeps({
    service,
    database: 'WideWorldImportersDW',
    loadBounds,
    directory: real ? realRows : undefined,
  })
  return { deps, call: testCaller(createApp(deps), service), close: deps.close }
}
