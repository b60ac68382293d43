import { realRows, testAnalyticsDeps, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createApp } from '../app.ts'
import { loadBounds } from '../features/dataset/dataset.ts'

const service = 'aw-service'

/** The service over the generated sample, or over the real rows, with a database of its own. */
export async function openAwApp({ real = false } = {}) {
  const deps = await testAnalyticsDeps({
    service,
    database: 'AdventureWorksDW2022',
    loadBounds,
    directory: real ? realRows : undefined,
  })
  return { deps, call: testCaller(createApp(deps), service), close: deps.close }
}
