import { addDays, lastDaysWithin } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesHistoryRoute } from '@otel-bi/contract/aw/sales-history'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { dateRangeOf } from '../dataset/dataset.ts'
import { dailySales } from './sales-history.query.ts'
import { salesHistory } from './sales-history.ts'

export function mountSalesHistory(app: App, deps: AwDeps): void {
  mountView(app, awSalesHistoryRoute, deps, {
    parameters: (query) => ({
      days_back: query.days_back ?? deps.defaults.historyDays,
      granularity: query.granularity ?? 'day',
      channel: query.channel ?? 'all',
    }),
    window: ({ fingerprint, parameters: { channel, days_back } }) =>
      lastDaysWithin(dateRangeOf(fingerprint, channel), days_back),
    fetch: (warehouse, { from, to }, { parameters: { channel } }) =>
      warehouse.query(dailySales, { channel, from, until: addDays(to, 1) }),
    noRows: () => [],
    answer: (days, { window, parameters: { granularity } }) => ({
      data: window ? salesHistory(days, window, granularity) : [],
      meta: { currency: currencyNote },
    }),
  })
}
