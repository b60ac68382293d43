import { roundTo } from '@otel-bi/analytics/money'
import { normalQuantile } from '@otel-bi/analytics/normal-quantile'
import { DEFAULT_REORDER_POLICY, MIN_RECEIPTS } from '@otel-bi/analytics/reorder'
import { wwiStockRecommendationsRoute } from '@otel-bi/contract/wwi/stock-recommendations'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { demandWindow, loadStockItems } from '../stock-items/load-stock-items.ts'
import { stockRecommendations } from './stock-recommendations.ts'

export function mountStockRecommendations(app: App, deps: WwiDeps): void {
  mountView(app, wwiStockRecommendationsRoute, deps, {
    parameters: (query) => ({
      service_level: query.service_level ?? DEFAULT_REORDER_POLICY.serviceLevel,
      days_back: query.days_back ?? deps.defaults.historyDays,
      only_needed: query.only_needed ?? true,
    }),
    window: ({ fingerprint, parameters }) => demandWindow(fingerprint, parameters.days_back),
    fetch: (warehouse, window, { fingerprint }) => loadStockItems(warehouse, window, fingerprint),
    noRows: () => [],
    answer(items, { parameters: { service_level: serviceLevel, only_needed } }) {
      const policy = { ...DEFAULT_REORDER_POLICY, serviceLevel }
      const { data, summary } = stockRecommendations(items, policy, only_needed)
      const method = {
        z: roundTo(normalQuantile(serviceLevel), 4),
        review_period_days: policy.reviewPeriodDays,
        min_receipts: MIN_RECEIPTS,
      }
      return { data, meta: { method, summary } }
    },
  })
}
