import { DEFAULT_SUPPLIER_WEIGHTS, PRIOR_LINES } from '@otel-bi/analytics/supplier-score'
import { wwiSupplierScoresRoute } from '@otel-bi/contract/wwi/supplier-scores'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { askedDates } from '@otel-bi/runtime/http/asked-dates'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountView } from '@otel-bi/runtime/http/view'
import type { WwiDeps } from '../../deps.ts'
import { factDaysOf } from '../dataset/dataset.ts'
import { fetchSuppliers, fetchUnusedSuppliers } from './fetch-suppliers.ts'
import { supplierScores } from './supplier-scores.ts'

const method = {
  weights: {
    fill_rate: DEFAULT_SUPPLIER_WEIGHTS.fillRate,
    finalisation_rate: DEFAULT_SUPPLIER_WEIGHTS.finalisationRate,
    on_time_rate: DEFAULT_SUPPLIER_WEIGHTS.onTimeRate,
    lead_time_consistency: DEFAULT_SUPPLIER_WEIGHTS.leadTimeConsistency,
  },
  prior_lines: PRIOR_LINES,
}

export function mountSupplierScores(app: App, deps: WwiDeps): void {
  mountView(app, wwiSupplierScoresRoute, deps, {
    parameters: (query) => ({
      top_n: query.top_n ?? deps.defaults.topN,
      ...askedDates(query, null),
    }),
    window: ({ fingerprint, parameters }) =>
      windowWithin(parameters, factDaysOf(fingerprint.purchases)),
    fetch: fetchSuppliers,
    noRows: fetchUnusedSuppliers,
    answer: (rows, { parameters }) => ({
      data: supplierScores(rows).slice(0, parameters.top_n),
      meta: { method },
    }),
  })
}
