import {
  awForecastRecordsRoute,
  awProductDemandRecordsRoute,
  awRepScoreRecordsRoute,
} from '@otel-bi/contract/aw/records'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountRecords } from '@otel-bi/runtime/http/records'
import { awForecasts, awProductDemand, awRepScores } from '@otel-bi/store/schema'
import type { AwDeps } from '../../deps.ts'

export function mountStoredRecords(app: App, deps: AwDeps): void {
  mountRecords(app, awForecastRecordsRoute, awForecasts, deps)
  mountRecords(app, awRepScoreRecordsRoute, awRepScores, deps)
  mountRecords(app, awProductDemandRecordsRoute, awProductDemand, deps)
}
