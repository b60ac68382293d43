import { roundTo } from '@otel-bi/analytics/money'
import { normalQuantile } from '@otel-bi/analytics/normal-quantile'
import { DEFAULT_REORDER_POLICY, MIN_RECEIPTS } from '@otel-bi/analytics/reorder'
import { wwiStockRecommendationsRoute } from '@otel-bi/contract/wwi/stock-recommendations'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { loadStockItems } from '../stock-items/load-stock-items.ts'
import { stockRecommendations } from './stock-recommendations.ts'

export function mountStockRecommendations(app: App, deps: WwiDeps): void {
  mountView(app, wwiStockRecommendationsRoute, deps, {
    parameters: (query) => ({
      service_level: query.service_level ?? DEFAULT_REORDER_POLICY.serviceLevel,
      days_back: query.days_back ?? deps.defaults.historyDays,
      only_needed: query.only_needed ?? true,
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const { service_level, days_back, only_needed } = parameters
      const policy = { ...DEFAULT_REORDER_POLICY, serviceLevel: service_level }
      const { items, window } = await loadStockItems(warehouse, bounds, days_back)
      const { data, summary } = stockRecommendations(items, policy, only_needed)
      return {
        data,
        meta: {
          ...commonMeta({
            window,
            rowCount: data.length,
            version,
            source: warehouse.source,
            now: deps.now(),
          }),
          parameters,
          method: {
            z: roundTo(normalQuantile(service_level), 4),
            review_period_days: policy.reviewPeriodDays,
            min_receipts: MIN_RECEIPTS,
          },
          summary,
        },
      }
    },
  })
}
