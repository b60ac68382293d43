import { metricValuesRoute } from '@otel-bi/contract/metrics/routes'
import { unknownName } from '@otel-bi/metrics/check'
import { compileValues } from '@otel-bi/metrics/compile-values'
import type { FactDates } from '@otel-bi/metrics/plan'
import { wholeRange } from '@otel-bi/metrics/plan'
import type { MetricSource } from '@otel-bi/metrics/source'
import type { App } from '../http/environment.ts'
import { invalidRequest } from '../http/mount.ts'
import { mountView, type ViewDeps } from '../http/view.ts'

const defaultValues = 50

type Member = { readonly key: string | number; readonly label: string }

/** Serves the members of a model's dimensions that occur in its facts. */
export function mountMetricValues<F>(
  app: App,
  source: MetricSource,
  deps: ViewDeps<F>,
  datesOf: (fingerprint: F) => FactDates,
): void {
  const route = metricValuesRoute(source.model)
  mountView<typeof route, F, Member[]>(app, route, deps, {
    parameters({ dimension, search = '', limit = defaultValues }) {
      const problems = unknownName('dimension', 'dimension', dimension, source.model.dimensions)
      if (problems.length > 0) throw invalidRequest(problems)
      return { dimension, search, limit }
    },
    window: ({ fingerprint }) => wholeRange(datesOf(fingerprint)),
    async fetch(warehouse, _window, { parameters: { dimension, search, limit } }) {
      const { query, values } = compileValues(source, dimension, search, limit)
      const rows = await warehouse.query(query, values)
      return rows.map(({ key, label }) => ({ key, label: String(label) }))
    },
    noRows: () => [],
    answer: (members, { parameters: { limit } }) => ({
      data: members.slice(0, limit),
      meta: { truncated: members.length > limit },
    }),
  })
}
