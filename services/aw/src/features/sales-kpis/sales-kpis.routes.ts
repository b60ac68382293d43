import { addDays, previousWindow, type Window, windowEnding } from '@otel-bi/analytics/window'
import { type Channel, currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesKpisRoute } from '@otel-bi/contract/aw/sales-kpis'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { AwDeps } from '../../deps.ts'
import { spanOf } from '../dataset/dataset.ts'
import { previousMeta } from '../dataset/previous.ts'
import { kpisByCategory, kpisByChannel, kpisByTerritory } from './sales-kpis.query.ts'
import { salesKpis } from './sales-kpis.ts'

export function mountSalesKpis(app: App, deps: AwDeps): void {
  mountView(app, awSalesKpisRoute, deps, {
    parameters: (query) => ({
      days_back: query.days_back ?? deps.defaults.historyDays,
      channel: query.channel ?? 'all',
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const span = spanOf(bounds, parameters.channel)
      const window = span && windowEnding(span.to, parameters.days_back)
      const rows = window && (await fetchKpis(warehouse, window, parameters.channel))
      return {
        data: salesKpis(rows ?? { byChannel: [], byTerritory: [], byCategory: [] }),
        meta: {
          ...commonMeta({
            window,
            rowCount: 1,
            version,
            source: warehouse.source,
            now: deps.now(),
          }),
          currency: currencyNote,
          parameters,
          previous: previousMeta(window, span),
        },
      }
    },
  })
}

async function fetchKpis(warehouse: Warehouse, window: Window, channel: Channel) {
  const values = {
    channel,
    previous_from: previousWindow(window).from,
    from: window.from,
    until: addDays(window.to, 1),
  }
  const [byChannel, byTerritory, byCategory] = await Promise.all([
    warehouse.query(kpisByChannel, values),
    warehouse.query(kpisByTerritory, values),
    warehouse.query(kpisByCategory, values),
  ])
  return { byChannel, byTerritory, byCategory }
}
