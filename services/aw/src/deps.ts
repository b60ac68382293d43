import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { AwFingerprint } from './features/dataset/dataset.ts'
import type { Forecaster } from './features/sales-forecast/forecaster.ts'

export type AwDeps = AnalyticsDeps<AwFingerprint> & { readonly forecaster: Forecaster }
