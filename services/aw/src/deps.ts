import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { AwBounds } from './features/dataset/dataset.ts'
import type { Forecaster } from './features/sales-forecast/forecaster.ts'

export type AwDeps = AnalyticsDeps<AwBounds> & { readonly forecaster: Forecaster }
