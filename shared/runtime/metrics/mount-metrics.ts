import { describeModel } from '@otel-bi/contract/metrics/description'
import { metricModelsRoute } from '@otel-bi/contract/metrics/routes'
import type { FactDates } from '@otel-bi/metrics/plan'
import type { MetricSource } from '@otel-bi/metrics/source'
import type { App } from '../http/environment.ts'
import { mount } from '../http/mount.ts'
import type { ViewDeps } from '../http/view.ts'
import { mountMetricDrivers } from './mount-drivers.ts'
import { mountMetric } from './mount-metric.ts'
import { mountMetricRows } from './mount-rows.ts'
import { mountMetricValues } from './mount-values.ts'

/** The metric models of a service, and where the days of their facts stand in its fingerprint. */
export type ServiceMetrics<F> = {
  readonly sources: readonly MetricSource[]
  readonly datesOf: (fingerprint: F) => FactDates
}

export type MetricDeps<F> = ViewDeps<F> & { readonly defaults: { readonly pageLimit: number } }

/** Mounts every route of the metric models of a domain. */
export function mountMetrics<F>(
  app: App,
  domain: 'aw' | 'wwi',
  deps: MetricDeps<F>,
  { sources, datesOf }: ServiceMetrics<F>,
): void {
  const models = { data: sources.map(({ model }) => describeModel(model)) }
  mount(app, metricModelsRoute(domain), () => models)
  for (const source of sources) {
    mountMetric(app, source, deps, datesOf)
    mountMetricValues(app, source, deps, datesOf)
    mountMetricDrivers(app, source, deps, datesOf)
    mountMetricRows(app, source, deps, datesOf)
  }
}
