import { wwiAnomaliesRoute, wwiAnomaliesView } from '../anomalies.ts'
import { wwiQualityRoute } from '../quality.ts'
import { businessEventsView, wwiEventsRoute } from './business-events.ts'
import {
  revenueForecastView,
  wwiForecastRecordsRoute,
  wwiSalesForecastRoute,
} from './sales-forecast.ts'
import { wwiSalesKpisRoute } from './sales-kpis.ts'
import {
  createWwiScenarioRoute,
  getWwiScenarioRoute,
  listWwiScenariosRoute,
  previewWwiScenarioRoute,
} from './scenarios.ts'
import {
  stockRecommendationsView,
  wwiReorderRecordsRoute,
  wwiStockRecommendationsRoute,
} from './stock-recommendations.ts'
import {
  supplierScoresView,
  wwiSupplierScoreRecordsRoute,
  wwiSupplierScoresRoute,
} from './supplier-scores.ts'

/** The WideWorldImporters API, in the order of a report. An endpoint with a view is also exported to files. */
export const wwiEndpoints = [
  { route: wwiSalesKpisRoute },
  { route: wwiSalesForecastRoute, view: revenueForecastView },
  { route: wwiForecastRecordsRoute },
  { route: wwiAnomaliesRoute, view: wwiAnomaliesView },
  { route: wwiStockRecommendationsRoute, view: stockRecommendationsView },
  { route: wwiReorderRecordsRoute },
  { route: wwiSupplierScoresRoute, view: supplierScoresView },
  { route: wwiSupplierScoreRecordsRoute },
  { route: wwiEventsRoute, view: businessEventsView },
  { route: previewWwiScenarioRoute },
  { route: createWwiScenarioRoute },
  { route: listWwiScenariosRoute },
  { route: getWwiScenarioRoute },
  { route: wwiQualityRoute },
] as const
