import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { WwiBounds } from './features/dataset/dataset.ts'

export type WwiDeps = AnalyticsDeps<WwiBounds>
