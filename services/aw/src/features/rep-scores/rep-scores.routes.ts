import { windowEnding } from '@otel-bi/analytics/window'
import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awRepScoresRoute } from '@otel-bi/contract/aw/rep-scores'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { spanOf } from '../dataset/dataset.ts'
import { previousMeta } from '../dataset/previous.ts'
import { fetchSellers } from './fetch-sellers.ts'
import { repScores, weightShares } from './rep-scores.ts'
import { repWeights, weightParameters } from './rep-weights.ts'

export function mountRepScores(app: App, deps: AwDeps): void {
  mountView(app, awRepScoresRoute, deps, {
    parameters: (query) => ({
      top_n: query.top_n ?? deps.defaults.topN,
      days_back: query.days_back ?? deps.defaults.historyDays,
      ...weightParameters(query),
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const weights = repWeights(parameters)
      const span = spanOf(bounds, 'reseller')
      const window = span && windowEnding(span.to, parameters.days_back)
      const rows = window && (await fetchSellers(warehouse, window))
      const found = rows && repScores(rows, window, weights)
      const data = found?.ranking.slice(0, parameters.top_n) ?? []
      return {
        data,
        meta: {
          ...commonMeta({
            window,
            rowCount: data.length,
            version,
            source: warehouse.source,
            now: deps.now(),
          }),
          currency: currencyNote,
          parameters,
          weights: weightShares(weights),
          previous: previousMeta(window, span),
          team: found?.team ?? { sellers: 0, revenue: 0, quota: null, attainment: null },
          quota_periods: found?.quotaPeriods ?? [],
        },
      }
    },
  })
}
