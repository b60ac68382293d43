import { addDays } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awPromotionSalesRoute } from '@otel-bi/contract/aw/promotion-sales'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { salesDays } from '../dataset/dataset.ts'
import { salesByPromotion } from './promotion-sales.query.ts'
import { promotionSales } from './promotion-sales.ts'

export function mountPromotionSales(app: App, deps: AwDeps): void {
  mountView(app, awPromotionSalesRoute, deps, {
    parameters: ({ channel = 'all', ...dates }) => ({
      ...askedDates(dates, deps.defaults.historyDays),
      channel,
    }),
    window: ({ fingerprint, parameters }) =>
      windowWithin(parameters, salesDays(fingerprint, parameters.channel)),
    fetch: (warehouse, { from, to }, { parameters: { channel } }) =>
      warehouse.query(salesByPromotion, { channel, from, until: addDays(to, 1) }),
    noRows: () => [],
    answer(rows) {
      const { promotions, revenue } = promotionSales(rows)
      return { data: promotions, meta: { currency: currencyNote, revenue } }
    },
  })
}
