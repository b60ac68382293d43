import { roundMoney } from '@otel-bi/analytics/money'
import { clipWindow, windowEnding } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awProductDemandRoute } from '@otel-bi/contract/aw/product-demand'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { spanOf } from '../dataset/dataset.ts'
import { fetchDemand } from './fetch-demand.ts'
import { productDemand } from './product-demand.ts'

export function mountProductDemand(app: App, deps: AwDeps): void {
  mountView(app, awProductDemandRoute, deps, {
    parameters: (query) => ({
      top_n: query.top_n ?? deps.defaults.topN,
      days_back: query.days_back ?? deps.defaults.historyDays,
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const span = spanOf(bounds, 'all')
      const window = span && clipWindow(windowEnding(span.to, parameters.days_back), span)
      const stockDay = bounds.inventory?.to ?? null
      const rows = window && (await fetchDemand(warehouse, window, stockDay))
      const products = rows ? productDemand(rows, window) : []
      const data = products.slice(0, parameters.top_n)
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
          currency: currencyNote,
          parameters,
          products: products.length,
          revenue: roundMoney(rows?.sales.reduce((all, { revenue }) => all + revenue, 0) ?? 0),
          stock_as_of: stockDay,
        },
      }
    },
  })
}
