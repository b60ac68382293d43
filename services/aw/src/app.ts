import { awEndpoints } from '@otel-bi/contract/aw/endpoints'
import {
  awForecastRecordsRoute,
  awProductDemandRecordsRoute,
  awRepScoreRecordsRoute,
} from '@otel-bi/contract/aw/records'
import { awQualityRoute } from '@otel-bi/contract/quality'
import { type AnalyticsService, createAnalyticsApp } from '@otel-bi/runtime/http/analytics-app'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountRecords } from '@otel-bi/runtime/http/records'
import { mountQuality } from '@otel-bi/runtime/quality/mount-quality'
import { awForecasts, awProductDemand, awRepScores } from '@otel-bi/store/schema'
import type { AwDeps } from './deps.ts'
import { mountAnomalies } from './features/anomalies/anomalies.routes.ts'
import type { AwFingerprint } from './features/dataset/dataset.ts'
import { mountProductDemand } from './features/product-demand/product-demand.routes.ts'
import { mountPromotionSales } from './features/promotion-sales/promotion-sales.routes.ts'
import { mountRepScores } from './features/rep-scores/rep-scores.routes.ts'
import { mountSalesForecast } from './features/sales-forecast/sales-forecast.routes.ts'
import { mountSalesHistory } from './features/sales-history/sales-history.routes.ts'
import { mountSalesKpis } from './features/sales-kpis/sales-kpis.routes.ts'
import { awMetricSources } from './metrics/sources.ts'

type OperationId = (typeof awEndpoints)[number]['route']['operationId']

export const service: AnalyticsService<AwDeps, AwFingerprint, OperationId> = {
  name: 'aw-service',
  domain: 'aw',
  endpoints: awEndpoints,
  features: {
    getAwSalesKpis: mountSalesKpis,
    getAwSalesHistory: mountSalesHistory,
    getAwSalesForecast: mountSalesForecast,
    getAwAnomalies: mountAnomalies,
    getAwRepScores: mountRepScores,
    getAwProductDemand: mountProductDemand,
    getAwPromotionSales: mountPromotionSales,
    listAwForecastRecords: (app, deps) =>
      mountRecords(app, awForecastRecordsRoute, awForecasts, deps),
    listAwRepScoreRecords: (app, deps) =>
      mountRecords(app, awRepScoreRecordsRoute, awRepScores, deps),
    listAwProductDemandRecords: (app, deps) =>
      mountRecords(app, awProductDemandRecordsRoute, awProductDemand, deps),
    getAwQuality: (app, deps) => mountQuality(app, awQualityRoute, 'aw.daily.data_quality', deps),
  },
  metrics: { sources: awMetricSources, datesOf: (fingerprint) => fingerprint },
}

export const createApp = (deps: AwDeps): App => createAnalyticsApp(service, deps)
