import { productDemandView } from './aw/product-demand.ts'
import { repScoresView } from './aw/rep-scores.ts'
import { salesForecastView } from './aw/sales-forecast.ts'
import { salesHistoryView } from './aw/sales-history.ts'
import type { View } from './view.ts'
import { businessEventsView } from './wwi/business-events.ts'
import { stockRecommendationsView } from './wwi/stock-recommendations.ts'
import { supplierScoresView } from './wwi/supplier-scores.ts'

/** The view catalogue: every table people can look at, export and put into a report. */
export const views: readonly View[] = [
  salesHistoryView,
  salesForecastView,
  repScoresView,
  productDemandView,
  stockRecommendationsView,
  supplierScoresView,
  businessEventsView,
]
