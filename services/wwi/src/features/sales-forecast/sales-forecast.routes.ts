import { wwiSalesForecastRoute } from '@otel-bi/contract/wwi/sales-forecast'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { forecastDays, forecastMethod } from '@otel-bi/runtime/forecast/forecast-answer'
import type { App } from '@otel-bi/runtime/http/environment'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { factDaysOf } from '../dataset/dataset.ts'
import { loadForecast } from './load-forecast.ts'

export function mountSalesForecast(app: App, deps: WwiDeps): void {
  mountView(app, wwiSalesForecastRoute, deps, {
    parameters: (query) => ({
      horizon_days: query.horizon_days ?? deps.defaults.horizonDays,
      method: query.method ?? 'auto',
    }),
    window: ({ fingerprint }) => windowWithin({}, factDaysOf(fingerprint.sales)),
    fetch: (warehouse, history, { parameters }) =>
      loadForecast({ ...deps, warehouse }, history, parameters),
    noRows() {
      throw new RequestProblem('not_forecastable', {
        detail: 'there are no sales to forecast from',
      })
    },
    answer: (forecast) => ({ data: forecastDays(forecast), meta: forecastMethod(forecast) }),
  })
}
