import { wwiAnomaliesRoute } from '@otel-bi/contract/anomalies'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { anomalyAnswer } from '@otel-bi/runtime/anomalies/anomaly-answer'
import { reviewAll } from '@otel-bi/runtime/anomalies/review-all'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { factDaysOf } from '../dataset/dataset.ts'
import { loadSeries } from './load-series.ts'

export function mountAnomalies(app: App, deps: WwiDeps): void {
  mountView(app, wwiAnomaliesRoute, deps, {
    parameters: ({ measure, dimension, unexplained = false, ...dates }) => ({
      ...askedDates(dates, deps.defaults.historyDays),
      ...{ measure, dimension, unexplained },
    }),
    window: ({ fingerprint, parameters }) =>
      windowWithin(parameters, factDaysOf(fingerprint.sales)),
    async fetch(warehouse, _window, { fingerprint }) {
      const range = windowWithin({}, factDaysOf(fingerprint.sales))
      const all = range ? await loadSeries({ ...deps, warehouse }, range) : []
      return reviewAll(all, JSON.stringify(fingerprint), deps.reviewer)
    },
    noRows: () => [],
    answer: (reviewed, { window, parameters }) => anomalyAnswer(reviewed, window, parameters),
  })
}
