import { DEFAULT_SUPPLIER_WEIGHTS, PRIOR_LINES } from '@otel-bi/analytics/supplier-score'
import { wwiSupplierScoresRoute } from '@otel-bi/contract/wwi/supplier-scores'
import type { App } from '@otel-bi/runtime/http/environment'
import { commonMeta } from '@otel-bi/runtime/http/meta'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { loadSupplierScores } from './load-supplier-scores.ts'

export function mountSupplierScores(app: App, deps: WwiDeps): void {
  mountView(app, wwiSupplierScoresRoute, deps, {
    parameters: (query) => ({
      top_n: query.top_n ?? deps.defaults.topN,
      days_back: query.days_back ?? null,
    }),
    async compute(parameters, { bounds, version, warehouse }) {
      const { scores, window } = await loadSupplierScores(warehouse, bounds, parameters.days_back)
      const data = scores.slice(0, parameters.top_n)
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
          parameters,
          method: {
            weights: {
              fill_rate: DEFAULT_SUPPLIER_WEIGHTS.fillRate,
              finalisation_rate: DEFAULT_SUPPLIER_WEIGHTS.finalisationRate,
              on_time_rate: DEFAULT_SUPPLIER_WEIGHTS.onTimeRate,
              lead_time_consistency: DEFAULT_SUPPLIER_WEIGHTS.leadTimeConsistency,
            },
            prior_lines: PRIOR_LINES,
          },
        },
      }
    },
  })
}
