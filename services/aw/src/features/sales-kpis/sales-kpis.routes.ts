import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesKpisRoute } from '@otel-bi/contract/aw/sales-kpis'
import { comparedWindow } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { comparisonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { amountsOf, salesDays, salesTo } from '../dataset/dataset.ts'
import { fetchKpis } from './fetch-kpis.ts'
import { salesKpis } from './sales-kpis.ts'

export function mountSalesKpis(app: App, deps: AwDeps): void {
  mountView(app, awSalesKpisRoute, deps, {
    parameters: ({ channel = 'all', ...dates }) => ({
      ...askedDates(dates, deps.defaults.historyDays),
      channel,
    }),
    window: ({ fingerprint, parameters }) =>
      comparedWindow(parameters, salesDays(fingerprint, parameters.channel)),
    amounts: ({ parameters: { channel } }) => amountsOf(channel),
    fetch: (warehouse, window, { parameters: { channel } }) =>
      fetchKpis(warehouse, window, channel),
    noRows: () => ({ byChannel: [], byTerritory: [], byCategory: [] }),
    answer: (rows, { window, fingerprint, parameters: { channel, compare } }) => ({
      data: salesKpis(rows, compare !== 'none'),
      meta: {
        currency: currencyNote,
        sales_to: salesTo(fingerprint),
        previous: comparisonMeta(
          window?.comparison ?? null,
          salesDays(fingerprint, channel)?.data ?? null,
        ),
      },
    }),
  })
}
