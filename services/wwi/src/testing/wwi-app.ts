import { createReviewer } from '@otel-bi/runtime/anomalies/reviewer'
import { createForecaster } from '@otel-bi/runtime/forecast/forecaster'
import { testAnalyticsDeps, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { openTestWarehouse, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import type { Source } from '@otel-bi/warehouse/engine'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { createApp } from '../app.ts'
import { loadFingerprint } from '../features/dataset/dataset.ts'

const service = 'wwi-service'

export type WwiAppOptions = {
  readonly real?: boolean
  readonly engine?: Source
  /** One that is open already, instead of the generated sample or the real rows. */
  readonly warehouse?: Warehouse
  /** What answers are read from, where that is not always the warehouse. */
  readonly choose?: (() => Warehouse) | undefined
}

/** The service over the generated sample, or over the real rows, with a database of its own. */
export async function openWwiApp({ real = false, engine, warehouse, choose }: WwiAppOptions = {}) {
  const directory = real ? realRows : undefined
  const parts = await testAnalyticsDeps({
    service,
    warehouse:
      warehouse ?? (await openTestWarehouse('WideWorldImportersDW', { directory, engine })),
    choose,
    loadFingerprint,
  })
  const deps = { ...parts, forecaster: createForecaster(), reviewer: createReviewer() }
  return {
    deps,
    call: testCaller(createApp(deps), service),
    async close() {
      deps.forecaster.close()
      deps.reviewer.close()
      await parts.close()
    },
  }
}
