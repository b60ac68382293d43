import { wwiRoutes } from '@otel-bi/contract/services'
import { type AnalyticsService, createAnalyticsApp } from '@otel-bi/runtime/http/analytics-app'
import type { App } from '@otel-bi/runtime/http/environment'
import type { WwiDeps } from './deps.ts'
import { mountBusinessEvents } from './features/business-events/business-events.routes.ts'
import { mountWwiQuality } from './features/quality/quality.routes.ts'
import { mountWwiRecords } from './features/records/records.routes.ts'
import { mountSalesKpis } from './features/sales-kpis/sales-kpis.routes.ts'
import { mountScenarios } from './features/scenarios/scenarios.routes.ts'
import { mountStockRecommendations } from './features/stock-recommendations/stock-recommendations.routes.ts'
import { mountSupplierScores } from './features/supplier-scores/supplier-scores.routes.ts'

export const service: AnalyticsService<WwiDeps> = {
  name: 'wwi-service',
  domain: 'wwi',
  routes: wwiRoutes,
  features: [
    mountSalesKpis,
    mountStockRecommendations,
    mountSupplierScores,
    mountBusinessEvents,
    mountScenarios,
    mountWwiRecords,
    mountWwiQuality,
  ],
}

export const createApp = (deps: WwiDeps): App => createAnalyticsApp(service, deps)
