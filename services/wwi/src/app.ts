import { wwiQualityRoute } from '@otel-bi/contract/quality'
import { wwiEndpoints } from '@otel-bi/contract/wwi/endpoints'
import { wwiForecastRecordsRoute } from '@otel-bi/contract/wwi/sales-forecast'
import { wwiReorderRecordsRoute } from '@otel-bi/contract/wwi/stock-recommendations'
import { wwiSupplierScoreRecordsRoute } from '@otel-bi/contract/wwi/supplier-scores'
import { type AnalyticsService, createAnalyticsApp } from '@otel-bi/runtime/http/analytics-app'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountRecords } from '@otel-bi/runtime/http/records'
import { mountQuality } from '@otel-bi/runtime/quality/mount-quality'
import { wwiForecasts, wwiReorderRecommendations, wwiSupplierScores } from '@otel-bi/store/schema'
import type { WwiDeps } from './deps.ts'
import { mountAnomalies } from './features/anomalies/anomalies.routes.ts'
import { mountBusinessEvents } from './features/business-events/business-events.routes.ts'
import type { WwiFingerprint } from './features/dataset/dataset.ts'
import { mountSalesForecast } from './features/sales-forecast/sales-forecast.routes.ts'
import { mountSalesKpis } from './features/sales-kpis/sales-kpis.routes.ts'
import {
  mountCreateScenario,
  mountGetScenario,
  mountListScenarios,
  mountPreviewScenario,
} from './features/scenarios/scenarios.routes.ts'
import { mountStockRecommendations } from './features/stock-recommendations/stock-recommendations.routes.ts'
import { mountSupplierScores } from './features/supplier-scores/supplier-scores.routes.ts'
import { wwiMetricSources } from './metrics/sources.ts'

type OperationId = (typeof wwiEndpoints)[number]['route']['operationId']

export const service: AnalyticsService<WwiDeps, WwiFingerprint, OperationId> = {
  name: 'wwi-service',
  domain: 'wwi',
  endpoints: wwiEndpoints,
  features: {
    getWwiSalesKpis: mountSalesKpis,
    getWwiSalesForecast: mountSalesForecast,
    getWwiAnomalies: mountAnomalies,
    listWwiForecastRecords: (app, deps) =>
      mountRecords(app, wwiForecastRecordsRoute, wwiForecasts, deps),
    getWwiStockRecommendations: mountStockRecommendations,
    listWwiReorderRecommendationRecords: (app, deps) =>
      mountRecords(app, wwiReorderRecordsRoute, wwiReorderRecommendations, deps),
    getWwiSupplierScores: mountSupplierScores,
    listWwiSupplierScoreRecords: (app, deps) =>
      mountRecords(app, wwiSupplierScoreRecordsRoute, wwiSupplierScores, deps),
    listWwiBusinessEvents: mountBusinessEvents,
    previewWwiScenario: mountPreviewScenario,
    createWwiScenario: mountCreateScenario,
    listWwiScenarios: mountListScenarios,
    getWwiScenario: mountGetScenario,
    getWwiQuality: (app, deps) =>
      mountQuality(app, wwiQualityRoute, 'wwi.daily.data_quality', deps),
  },
  metrics: {
    sources: wwiMetricSources,
    datesOf: ({ sales, purchases, movements }) => ({ sales, purchases, movements }),
  },
}

export const createApp = (deps: WwiDeps): App => createAnalyticsApp(service, deps)
