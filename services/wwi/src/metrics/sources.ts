import type { MetricSource } from '@otel-bi/metrics/source'
import { purchasesSource } from './purchases.source.ts'
import { salesSource } from './sales.source.ts'
import { stockMovementsSource } from './stock-movements.source.ts'

/** Every metric model of WideWorldImporters with its SQL. */
export const wwiMetricSources: readonly MetricSource[] = [
  salesSource,
  purchasesSource,
  stockMovementsSource,
]
