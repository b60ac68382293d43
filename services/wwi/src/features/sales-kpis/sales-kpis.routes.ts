import { lastDays, previousWindow } from '@otel-bi/analytics/window'
import { wwiSalesKpisRoute } from '@otel-bi/contract/wwi/sales-kpis'
import type { App } from '@otel-bi/runtime/http/environment'
import { previousMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
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
    parameters: ({ days_back = deps.defaults.historyDays }) => ({ days_back }),
    window: ({ fingerprint, parameters }) => lastDays(fingerprint.sales, parameters.days_back),
    async fetch(warehouse, { from, to }) {
      const previous_from = previousWindow({ from, to }).from
      const [totals, byTerritory, byBuyingGroup, bySalesperson] = await Promise.all([
        warehouse.query(kpiTotals, { previous_from, from, to }),
        warehouse.query(kpisByTerritory, { from, to }),
        warehouse.query(kpisByBuyingGroup, { from, to }),
        warehouse.query(kpisBySalesperson, { from, to }),
      ])
      return { totals, byTerritory, byBuyingGroup, bySalesperson }
    },
    noRows: () => ({ totals: [], byTerritory: [], byBuyingGroup: [], bySalesperson: [] }),
    answer: (rows, { window, fingerprint }) => ({
      data: salesKpis(rows),
      meta: { previous: previousMeta(window, fingerprint.sales) },
    }),
  })
}
