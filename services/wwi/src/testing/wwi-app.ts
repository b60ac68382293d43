import { testAnalyticsDeps, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { sharedComputations } from '@otel-bi/runtime/testing/computations'
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
  const { forecaster, reviewer } = sharedComputations()
  const deps = { ...parts, forecaster, reviewer }
  return {
    deps,
    call: testCaller(createApp(deps), service),
    close: parts.close,
  }
}
