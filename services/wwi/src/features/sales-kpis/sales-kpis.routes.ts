import { coverage, previousWindow, type Window, windowEnding } from '@otel-bi/analytics/window'
import { wwiSalesKpisRoute } from '@otel-bi/contract/wwi/sales-kpis'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WwiDeps } from '../../deps.ts'
import {
  kpisByBuyingGroup,
  kpisBySalesperson,
  kpisByTerritory,
  kpiTotals,
} from './sales-kpis.query.ts'
import { salesKpis } from './sales-kpis.ts'

export function mountSalesKpis(app: App, deps: WwiDeps): void {
  mountView(app, wwiSalesKpisRoute, deps, {
    parameters: (query) => ({ days_back: query.days_back ?? deps.defaults.historyDays }),
    async compute(parameters, { bounds, version, warehouse }) {
      const span = bounds.sales
      const window = span && windowEnding(span.to, parameters.days_back)
      const previous = window && previousWindow(window)
      const rows = window && (await fetchKpis(warehouse, window))
      return {
        data: salesKpis(
          rows ?? { totals: [], byTerritory: [], byBuyingGroup: [], bySalesperson: [] },
        ),
        meta: {
          ...commonMeta({
            window,
            rowCount: 1,
            version,
            source: warehouse.source,
            now: deps.now(),
          }),
          parameters,
          previous: {
            from: previous?.from ?? null,
            to: previous?.to ?? null,
            complete: previous !== null && span !== null && coverage(previous, span) === 'full',
          },
        },
      }
    },
  })
}

async function fetchKpis(warehouse: Warehouse, { from, to }: Window) {
  const previous_from = previousWindow({ from, to }).from
  const [totals, byTerritory, byBuyingGroup, bySalesperson] = await Promise.all([
    warehouse.query(kpiTotals, { previous_from, from, to }),
    warehouse.query(kpisByTerritory, { from, to }),
    warehouse.query(kpisByBuyingGroup, { from, to }),
    warehouse.query(kpisBySalesperson, { from, to }),
  ])
  return { totals, byTerritory, byBuyingGroup, bySalesperson }
}
