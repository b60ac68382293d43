import { wwiQualityRoute } from '@otel-bi/contract/quality'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountQuality } from '@otel-bi/runtime/quality/mount-quality'
import type { WwiDeps } from '../../deps.ts'

export const mountWwiQuality = (app: App, deps: WwiDeps): void =>
  mountQuality(app, wwiQualityRoute, 'wwi.daily.data_quality', deps)
