import { awQualityRoute } from '@otel-bi/contract/quality'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountQuality } from '@otel-bi/runtime/quality/mount-quality'
import type { AwDeps } from '../../deps.ts'

export const mountAwQuality = (app: App, deps: AwDeps): void =>
  mountQuality(app, awQualityRoute, 'aw.daily.data_quality', deps)
