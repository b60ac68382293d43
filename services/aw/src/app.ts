import { awRoutes } from '@otel-bi/contract/services'
import { type AnalyticsService, createAnalyticsApp } from '@otel-bi/runtime/http/analytics-app'
import type { App } from '@otel-bi/runtime/http/environment'
import type { AwDeps } from './deps.ts'
import { mountProductDemand } from './features/product-demand/product-demand.routes.ts'
import { mountAwQuality } from './features/quality/quality.routes.ts'
import { mountStoredRecords } from './features/records/records.routes.ts'
import { mountRepScores } from './features/rep-scores/rep-scores.routes.ts'
import { mountSalesForecast } from './features/sales-forecast/sales-forecast.routes.ts'
import { mountSalesHistory } from './features/sales-history/sales-history.routes.ts'
import { mountSalesKpis } from './features/sales-kpis/sales-kpis.routes.ts'

export const service: AnalyticsService<AwDeps> = {
  name: 'aw-service',
  domain: 'aw',
  routes: awRoutes,
  features: [
    mountSalesKpis,
    mountSalesHistory,
    mountSalesForecast,
    mountRepScores,
    mountProductDemand,
    mountStoredRecords,
    mountAwQuality,
  ],
}

export const createApp = (deps: AwDeps): App => createAnalyticsApp(service, deps)
