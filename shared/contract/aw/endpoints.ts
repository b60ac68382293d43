import { awAnomaliesRoute, awAnomaliesView } from '../anomalies.ts'
import { awQualityRoute } from '../quality.ts'
import { awProductDemandRoute, productDemandView } from './product-demand.ts'
import { awPromotionSalesRoute, promotionSalesView } from './promotion-sales.ts'
import {
  awForecastRecordsRoute,
  awProductDemandRecordsRoute,
  awRepScoreRecordsRoute,
} from './records.ts'
import { awRepScoresRoute, repScoresView } from './rep-scores.ts'
import { awSalesForecastRoute, salesForecastView } from './sales-forecast.ts'
import { awSalesHistoryRoute, salesHistoryView } from './sales-history.ts'
import { awSalesKpisRoute } from './sales-kpis.ts'

/** The AdventureWorks API, in the order of a report. An endpoint with a view is also exported to files. */
export const awEndpoints = [
  { route: awSalesKpisRoute },
  { route: awSalesHistoryRoute, view: salesHistoryView },
  { route: awSalesForecastRoute, view: salesForecastView },
  { route: awAnomaliesRoute, view: awAnomaliesView },
  { route: awRepScoresRoute, view: repScoresView },
  { route: awProductDemandRoute, view: productDemandView },
  { route: awPromotionSalesRoute, view: promotionSalesView },
  { route: awForecastRecordsRoute },
  { route: awRepScoreRecordsRoute },
  { route: awProductDemandRecordsRoute },
  { route: awQualityRoute },
] as const
