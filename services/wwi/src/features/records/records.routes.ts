import { wwiReorderRecordsRoute } from '@otel-bi/contract/wwi/stock-recommendations'
import { wwiSupplierScoreRecordsRoute } from '@otel-bi/contract/wwi/supplier-scores'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountRecords } from '@otel-bi/runtime/http/records'
import { wwiReorderRecommendations, wwiSupplierScores } from '@otel-bi/store/schema'
import type { WwiDeps } from '../../deps.ts'

export function mountWwiRecords(app: App, deps: WwiDeps): void {
  mountRecords(app, wwiReorderRecordsRoute, wwiReorderRecommendations, deps)
  mountRecords(app, wwiSupplierScoreRecordsRoute, wwiSupplierScores, deps)
}
