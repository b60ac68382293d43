import { roundMoney } from '@otel-bi/analytics/money'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awProductDemandRoute } from '@otel-bi/contract/aw/product-demand'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { salesDays } from '../dataset/dataset.ts'
import { fetchDemand } from './fetch-demand.ts'
import { productDemand } from './product-demand.ts'

export function mountProductDemand(app: App, deps: AwDeps): void {
  mountView(app, awProductDemandRoute, deps, {
    parameters: ({ top_n = deps.defaults.topN, ...dates }) => ({
      top_n,
      ...askedDates(dates, deps.defaults.historyDays),
    }),
    window: ({ fingerprint, parameters }) =>
      windowWithin(parameters, salesDays(fingerprint, 'all')),
    fetch: (warehouse, window, { fingerprint }) =>
      fetchDemand(warehouse, window, fingerprint.inventory?.to ?? null),
    noRows: () => ({ sales: [], sizes: [], months: [], stock: [] }),
    answer(rows, { window, fingerprint, parameters }) {
      const products = window ? productDemand(rows, window) : []
      return {
        data: products.slice(0, parameters.top_n),
        meta: {
          currency: currencyNote,
          products: products.length,
          revenue: roundMoney(rows.sales.reduce((all, { revenue }) => all + revenue, 0)),
          stock_as_of: fingerprint.inventory?.to ?? null,
        },
      }
    },
  })
}
