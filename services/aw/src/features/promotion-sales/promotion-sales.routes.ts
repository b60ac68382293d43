import { addDays, lastDaysWithin } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awPromotionSalesRoute } from '@otel-bi/contract/aw/promotion-sales'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { dateRangeOf } from '../dataset/dataset.ts'
import { salesByPromotion } from './promotion-sales.query.ts'
import { promotionSales } from './promotion-sales.ts'

export function mountPromotionSales(app: App, deps: AwDeps): void {
  mountView(app, awPromotionSalesRoute, deps, {
    parameters: ({ days_back = deps.defaults.historyDays, channel = 'all' }) => ({
      days_back,
      channel,
    }),
    window: ({ fingerprint, parameters: { channel, days_back } }) =>
      lastDaysWithin(dateRangeOf(fingerprint, channel), days_back),
    fetch: (warehouse, { from, to }, { parameters: { channel } }) =>
      warehouse.query(salesByPromotion, { channel, from, until: addDays(to, 1) }),
    noRows: () => [],
    answer(rows) {
      const { promotions, revenue } = promotionSales(rows)
      return { data: promotions, meta: { currency: currencyNote, revenue } }
    },
  })
}
