import { auditChainRoute, auditRoute } from './audit.ts'
import { awProductDemandRoute } from './aw/product-demand.ts'
import {
  awForecastRecordsRoute,
  awProductDemandRecordsRoute,
  awRepScoreRecordsRoute,
} from './aw/records.ts'
import { awRepScoresRoute } from './aw/rep-scores.ts'
import { awSalesForecastRoute } from './aw/sales-forecast.ts'
import { awSalesHistoryRoute } from './aw/sales-history.ts'
import { awSalesKpisRoute } from './aw/sales-kpis.ts'
import { exportRoutesOf, exportsRoute } from './exports.ts'
import { jobRoutes } from './jobs.ts'
import { meRoute } from './me.ts'
import { overviewRoute } from './overview.ts'
import { configRoute, healthRoute, readyRoute } from './platform.ts'
import { awQualityRoute, wwiQualityRoute } from './quality.ts'
import { reportRoutes } from './reports.ts'
import { telemetryRoute } from './telemetry.ts'
import { listTracesRoute, traceRoute } from './traces.ts'
import { wwiEventsRoute } from './wwi/business-events.ts'
import { wwiSalesKpisRoute } from './wwi/sales-kpis.ts'
import {
  createWwiScenarioRoute,
  getWwiScenarioRoute,
  listWwiScenariosRoute,
} from './wwi/scenarios.ts'
import {
  wwiReorderRecordsRoute,
  wwiStockRecommendationsRoute,
} from './wwi/stock-recommendations.ts'
import { wwiSupplierScoreRecordsRoute, wwiSupplierScoresRoute } from './wwi/supplier-scores.ts'

const processRoutes = [healthRoute, readyRoute]

const wwiOwnRoutes = [
  wwiSalesKpisRoute,
  wwiStockRecommendationsRoute,
  wwiReorderRecordsRoute,
  wwiSupplierScoresRoute,
  wwiSupplierScoreRecordsRoute,
  wwiEventsRoute,
  createWwiScenarioRoute,
  listWwiScenariosRoute,
  getWwiScenarioRoute,
  wwiQualityRoute,
]
const awOwnRoutes = [
  awSalesKpisRoute,
  awSalesHistoryRoute,
  awSalesForecastRoute,
  awRepScoresRoute,
  awProductDemandRoute,
  awForecastRecordsRoute,
  awRepScoreRecordsRoute,
  awProductDemandRecordsRoute,
  awQualityRoute,
]

export const awRoutes = [...awOwnRoutes, ...exportRoutesOf(awOwnRoutes)]
export const wwiRoutes = [...wwiOwnRoutes, ...exportRoutesOf(wwiOwnRoutes)]

/** What each process answers, and so what each OpenAPI document describes. */
export const services = {
  gateway: {
    title: 'OTel BI',
    routes: [
      ...processRoutes,
      configRoute,
      meRoute,
      overviewRoute,
      telemetryRoute,
      listTracesRoute,
      traceRoute,
      auditRoute,
      auditChainRoute,
      ...jobRoutes,
      exportsRoute,
      ...reportRoutes,
      ...awRoutes,
      ...wwiRoutes,
    ],
  },
  aw: { title: 'OTel BI: AdventureWorks service', routes: [...processRoutes, ...awRoutes] },
  wwi: { title: 'OTel BI: WideWorldImporters service', routes: [...processRoutes, ...wwiRoutes] },
}

export type ServiceId = keyof typeof services
