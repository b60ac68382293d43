import type { awQualityRoute, wwiQualityRoute } from '@otel-bi/contract/quality'
import type { Store } from '@otel-bi/store/store'
import type { App } from '../http/environment.ts'
import { mount } from '../http/mount.ts'
import { qualityReport, qualityRuns } from './quality-runs.ts'

const defaultRuns = 30

/** Answers what a data-quality job found. */
export function mountQuality(
  app: App,
  route: typeof awQualityRoute | typeof wwiQualityRoute,
  jobId: string,
  { store }: { readonly store: Store },
): void {
  mount(app, route, async ({ runs = defaultRuns }, c) => {
    const report = qualityReport(await qualityRuns(store, jobId, runs))
    c.set('rowCount', report.checks.length)
    return report
  })
}
