import { addDays, lastDays, previousWindow } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesKpisRoute } from '@otel-bi/contract/aw/sales-kpis'
import type { App } from '@otel-bi/runtime/http/environment'
import { previousMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { dateRangeOf } from '../dataset/dataset.ts'
import { kpisByCategory, kpisByChannel, kpisByTerritory } from './sales-kpis.query.ts'
import { salesKpis } from './sales-kpis.ts'

export function mountSalesKpis(app: App, deps: AwDeps): void {
  mountView(app, awSalesKpisRoute, deps, {
    parameters: ({ days_back = deps.defaults.historyDays, channel = 'all' }) => ({
      days_back,
      channel,
    }),
    window: ({ fingerprint, parameters: { channel, days_back } }) =>
      lastDays(dateRangeOf(fingerprint, channel), days_back),
    async fetch(warehouse, window, { parameters: { channel } }) {
      const { from } = previousWindow(window)
      const until = addDays(window.to, 1)
      const values = { channel, previous_from: from, from: window.from, until }
      const [byChannel, byTerritory, byCategory] = await Promise.all([
        warehouse.query(kpisByChannel, values),
        warehouse.query(kpisByTerritory, values),
        warehouse.query(kpisByCategory, values),
      ])
      return { byChannel, byTerritory, byCategory }
    },
    noRows: () => ({ byChannel: [], byTerritory: [], byCategory: [] }),
    answer: (rows, { window, fingerprint, parameters: { channel } }) => ({
      data: salesKpis(rows),
      meta: {
        currency: currencyNote,
        previous: previousMeta(window, dateRangeOf(fingerprint, channel)),
      },
    }),
  })
}
