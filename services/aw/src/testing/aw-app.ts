import { realRows, testAnalyticsDeps, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createApp } from '../app.ts'
import { loadBounds } from '../features/dataset/dataset.ts'
import { createForecaster } from '../features/sales-forecast/forecaster.ts'

const service = 'aw-service'

/** The service over the generated sample, or over the real rows, with a database of its own. */
export async function openAwApp({ real = false } = {}) {
  const parts = await testAnalyticsDeps({
    service,
    database: 'AdventureWorksDW2022',
    loadBounds,
    directory: real ? realRows : undefined,
  })
  const deps = { ...parts, forecaster: createForecaster() }
  return {
    deps,
    call: testCaller(createApp(deps), service),
    async close() {
      deps.forecaster.close()
      await parts.close()
    },
  }
}
