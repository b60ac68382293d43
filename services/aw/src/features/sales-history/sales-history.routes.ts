import { addDays } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesHistoryRoute } from '@otel-bi/contract/aw/sales-history'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { amountsOf, salesDays, salesTo } from '../dataset/dataset.ts'
import { dailySales } from './sales-history.query.ts'
import { salesHistory } from './sales-history.ts'

export function mountSalesHistory(app: App, deps: AwDeps): void {
  mountView(app, awSalesHistoryRoute, deps, {
    parameters: ({ granularity = 'day', channel = 'all', ...dates }) => ({
      ...askedDates(dates, deps.defaults.historyDays),
      granularity,
      channel,
    }),
    window: ({ fingerprint, parameters }) =>
      windowWithin(parameters, salesDays(fingerprint, parameters.channel)),
    amounts: ({ parameters: { channel } }) => amountsOf(channel),
    fetch: (warehouse, { from, to }, { parameters: { channel } }) =>
      warehouse.query(dailySales, { channel, from, until: addDays(to, 1) }),
    noRows: () => [],
    answer: (days, { window, fingerprint, parameters: { granularity } }) => ({
      data: window ? salesHistory(days, window, granularity) : [],
      meta: { currency: currencyNote, sales_to: salesTo(fingerprint) },
    }),
  })
}
