import { awAnomaliesRoute } from '@otel-bi/contract/anomalies'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { anomalyAnswer } from '@otel-bi/runtime/anomalies/anomaly-answer'
import { reviewAll } from '@otel-bi/runtime/anomalies/review-all'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { type AwFingerprint, salesDays } from '../dataset/dataset.ts'
import { loadSeries } from './load-series.ts'

export function mountAnomalies(app: App, deps: AwDeps): void {
  mountView(app, awAnomaliesRoute, deps, {
    parameters: ({ measure, dimension, unexplained = false, ...dates }) => ({
      ...askedDates(dates, deps.defaults.historyDays),
      ...{ measure, dimension, unexplained },
    }),
    window: ({ fingerprint, parameters }) => windowWithin(parameters, longestDays(fingerprint)),
    fetch: async (warehouse, _window, { fingerprint }) =>
      reviewAll(
        await loadSeries({ ...deps, warehouse }, fingerprint),
        JSON.stringify(fingerprint),
        deps.reviewer,
      ),
    noRows: () => [],
    answer: (reviewed, { window, parameters }) => anomalyAnswer(reviewed, window, parameters),
  })
}

/** Days back are counted from the last day of any channel: each series ends on the last day of its own. */
function longestDays(fingerprint: AwFingerprint) {
  const days = salesDays(fingerprint, 'all')
  return days && { ...days, asOf: days.data.to }
}
