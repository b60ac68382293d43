import type { AnalyticsDeps } from '@otel-bi/runtime/http/analytics-app'
import type { WwiFingerprint } from './features/dataset/dataset.ts'

export type WwiDeps = AnalyticsDeps<WwiFingerprint>
