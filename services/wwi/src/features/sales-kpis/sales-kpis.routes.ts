import { wwiSalesKpisRoute } from '@otel-bi/contract/wwi/sales-kpis'
import { comparedWindow } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { comparisonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { factDaysOf } from '../dataset/dataset.ts'
import { fetchKpis } from './fetch-kpis.ts'
import { salesKpis } from './sales-kpis.ts'

export function mountSalesKpis(app: App, deps: WwiDeps): void {
  mountView(app, wwiSalesKpisRoute, deps, {
    parameters: (dates) => askedDates(dates, deps.defaults.historyDays),
    window: ({ fingerprint, parameters }) =>
      comparedWindow(parameters, factDaysOf(fingerprint.sales)),
    fetch: fetchKpis,
    noRows: () => ({ totals: [], byTerritory: [], byBuyingGroup: [], bySalesperson: [] }),
    answer: (rows, { window, fingerprint, parameters: { compare } }) => ({
      data: salesKpis(rows, compare !== 'none'),
      meta: { previous: comparisonMeta(window?.comparison ?? null, fingerprint.sales) },
    }),
  })
}
