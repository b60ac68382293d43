import { addDays, clipWindow, windowEnding } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesHistoryRoute } from '@otel-bi/contract/aw/sales-history'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { spanOf } from '../dataset/dataset.ts'
import { dailySales } from './sales-history.query.ts'
import { salesHistory } from './sales-history.ts'

export function mountSalesHistory(app: App, deps: AwDeps): void {
  mountView(app, awSalesHistoryRoute, deps, {
    parameters: (query) => ({
      days_back: query.days_back ?? deps.defaults.historyDays,
      granularity: query.granularity ?? 'day',
      channel: query.channel ?? 'all',
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const { channel, days_back, granularity } = parameters
      const span = spanOf(bounds, channel)
      const window = span && clipWindow(windowEnding(span.to, days_back), span)
      const days = window
        ? await warehouse.query(dailySales, {
            channel,
            from: window.from,
            until: addDays(window.to, 1),
          })
        : []
      const data = window ? salesHistory(days, window, granularity) : []
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
        },
      }
    },
  })
}
