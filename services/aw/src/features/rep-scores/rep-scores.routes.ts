import { currencyNote } from '@otel-bi/contract/aw/channel'
import { awRepScoresRoute } from '@otel-bi/contract/aw/rep-scores'
import { comparedWindow } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { comparisonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { AwDeps } from '../../deps.ts'
import { amountsOf, salesDays } from '../dataset/dataset.ts'
import { fetchSellers } from './fetch-sellers.ts'
import { noRanking, repScores, weightShares } from './rep-scores.ts'
import { repWeights, weightParameters } from './rep-weights.ts'

export function mountRepScores(app: App, deps: AwDeps): void {
  mountView(app, awRepScoresRoute, deps, {
    parameters: (query) => ({
      top_n: query.top_n ?? deps.defaults.topN,
      ...askedDates(query, deps.defaults.historyDays),
      ...weightParameters(query),
    }),
    window: ({ fingerprint, parameters }) =>
      comparedWindow(parameters, salesDays(fingerprint, 'reseller')),
    amounts: () => amountsOf('reseller'),
    fetch: fetchSellers,
    noRows: () => ({ sales: [], daily: [], quotas: [], names: [] }),
    answer(rows, { window, fingerprint, parameters }) {
      const weights = repWeights(parameters)
      const { ranking, team, quotaPeriods } = window ? repScores(rows, window, weights) : noRanking
      return {
        data: ranking.slice(0, parameters.top_n),
        meta: {
          currency: currencyNote,
          weights: weightShares(weights),
          previous: comparisonMeta(window?.comparison ?? null, fingerprint.reseller),
          team,
          quota_periods: quotaPeriods,
        },
      }
    },
  })
}
