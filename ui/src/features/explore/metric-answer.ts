import type { Schemas } from '@otel-bi/client'

export type MetricAnswer = Schemas['MetricAnswer']
export type MetricRow = Schemas['MetricRow']
export type MetricDrivers = Schemas['MetricDrivers']
