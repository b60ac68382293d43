import type { Checked } from '@otel-bi/analytics/alerts/backtest'
import { verdictOf } from '@otel-bi/analytics/alerts/condition'
import { backtestDays } from '@otel-bi/contract/alerts/backtest'
import type { AlertCondition } from '@otel-bi/contract/alerts/condition'
import { mostInstances } from '@otel-bi/contract/alerts/rule'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { awQualityRoute, Quality, wwiQualityRoute } from '@otel-bi/contract/quality'
import { type Depth, NotObservable, type ObserveDeps, type Observed } from './observed.ts'

type OnQuality = {
  readonly subject: Extract<AlertSubject, { kind: 'quality' }>
  readonly condition: AlertCondition
}

const paths = { aw: awQualityRoute.path, wwi: wwiQualityRoute.path }

/** Each check of the data-quality job, by its recorded runs. Of more than can be watched the worst come first. */
export async function observeQuality(
  { subject: { domain, check }, condition }: OnQuality,
  depth: Depth,
  { ask }: ObserveDeps,
): Promise<Observed> {
  const runs = String(depth === 'latest' ? 1 : backtestDays)
  const { checks } = await ask(domain)(Quality, paths[domain], [['runs', runs]])
  const watched = checks.filter((one) => check === null || one.check === check)
  if (watched.length === 0)
    throw new NotObservable(
      check === null
        ? 'The data-quality job has not run yet.'
        : `The latest run has no check ${check}.`,
    )
  const bad = condition.kind === 'warns' ? ['warn', 'fail'] : ['fail']
  const instances = watched
    .toSorted((a, b) => Number(bad.includes(b.status)) - Number(bad.includes(a.status)))
    .slice(0, mostInstances)
    .map(
      (one): Checked => ({
        key: one.check,
        label: one.asserts,
        checks: one.history.toReversed().map((run) => ({
          verdict: verdictOf(bad.includes(run.status)),
          mark: String(run.execution_id),
          at: new Date(run.finished_at),
          value: run.observed,
          reference: one.threshold,
          change: null,
        })),
      }),
    )
  return { instances, dataVersion: null, currencies: [] }
}
