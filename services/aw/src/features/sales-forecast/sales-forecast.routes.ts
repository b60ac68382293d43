import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awSalesForecastRoute } from '@otel-bi/contract/aw/sales-forecast'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { forecastSales } from './forecast-sales.ts'
import { forecastDays, forecastMethod } from './sales-forecast.ts'

export function mountSalesForecast(app: App, deps: AwDeps): void {
  mountView(app, awSalesForecastRoute, deps, {
    parameters: (query) => ({
      horizon_days: query.horizon_days ?? deps.defaults.horizonDays,
      method: query.method ?? 'auto',
      channel: query.channel ?? 'all',
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const { history, forecast } = await forecastSales({ ...deps, warehouse }, bounds, parameters)
      const data = forecastDays(forecast)
      return {
        data,
        meta: {
          ...commonMeta({
            window: history,
            rowCount: data.length,
            version,
            source: warehouse.source,
            now: deps.now(),
          }),
          currency: currencyNote,
          parameters,
          ...forecastMethod(forecast),
        },
      }
    },
  })
}
