import type { Reviewer } from '@otel-bi/runtime/anomalies/reviewer'
import type { Forecaster } from '@otel-bi/runtime/forecast/forecaster'
import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { WwiFingerprint } from './features/dataset/dataset.ts'

export type WwiDeps = AnalyticsDeps<WwiFingerprint> & {
  readonly forecaster: Forecaster
  readonly reviewer: Reviewer
}
