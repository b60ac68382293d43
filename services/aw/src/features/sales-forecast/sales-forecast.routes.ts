import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesForecastRoute } from '@otel-bi/contract/aw/sales-forecast'
import { forecastDays, forecastMethod } from '@otel-bi/runtime/forecast/forecast-answer'
import type { App } from '@otel-bi/runtime/http/environment'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { amountsOf, dateRangeOf, salesTo } from '../dataset/dataset.ts'
import { loadForecast } from './load-forecast.ts'

export function mountSalesForecast(app: App, deps: AwDeps): void {
  mountView(app, awSalesForecastRoute, deps, {
    parameters: (query) => ({
      horizon_days: query.horizon_days ?? deps.defaults.horizonDays,
      method: query.method ?? 'auto',
      channel: query.channel ?? 'all',
    }),
    window: ({ fingerprint, parameters: { channel } }) => dateRangeOf(fingerprint, channel),
    fetch: (warehouse, history, { parameters }) =>
      loadForecast({ ...deps, warehouse }, history, parameters),
    noRows(_warehouse, { parameters: { channel } }) {
      throw new RequestProblem('not_forecastable', {
        detail: `${channel} has no sales to forecast from`,
      })
    },
    amounts: ({ parameters: { channel } }) => amountsOf(channel),
    answer: (forecast, { fingerprint }) => ({
      data: forecastDays(forecast),
      meta: {
        currency: currencyNote,
        sales_to: salesTo(fingerprint),
        ...forecastMethod(forecast),
      },
    }),
  })
}
