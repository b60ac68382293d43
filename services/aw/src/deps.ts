import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { AwBounds } from './features/dataset/dataset.ts'

export type AwDeps = AnalyticsDeps<AwBounds>
