import type { MetricSource } from '@otel-bi/metrics/source'
import { inventorySource } from './inventory.source.ts'
import { quotaSource } from './quota.source.ts'
import { salesSource } from './sales.source.ts'

/** Every metric model of AdventureWorks with its SQL. */
export const awMetricSources: readonly MetricSource[] = [salesSource, inventorySource, quotaSource]
