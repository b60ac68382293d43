import { AwSalesKpis, awSalesKpisRoute } from '@otel-bi/contract/aw/sales-kpis'
import type { JobDomain } from '@otel-bi/contract/job-schedules'
import type { Overview } from '@otel-bi/contract/overview'
import { type Problem, problemCatalogue } from '@otel-bi/contract/problem'
import { awQualityRoute, Quality, wwiQualityRoute } from '@otel-bi/contract/quality'
import { BusinessEvent, wwiEventsRoute } from '@otel-bi/contract/wwi/business-events'
import { WwiSalesKpis, wwiSalesKpisRoute } from '@otel-bi/contract/wwi/sales-kpis'
import {
  WwiStockRecommendations,
  wwiStockRecommendationsRoute,
} from '@otel-bi/contract/wwi/stock-recommendations'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import { z } from 'zod'
import { type JobDeps, readJobs } from '../jobs/read-jobs.ts'
import { type Ask, ServiceProblem } from './ask-service.ts'

type Query = Readonly<Record<string, string>>

const Events = z.object({ data: z.array(BusinessEvent) })
/** Maximum number of critical events that are read. */
const most = 1000

export async function awSection(ask: Ask, query: Query, deps: JobDeps) {
  const [kpis, quality, jobs] = await Promise.all([
    ask(AwSalesKpis, awSalesKpisRoute.path, query),
    ask(Quality, awQualityRoute.path, { runs: '1' }),
    jobAttentionOf('aw', deps),
  ])
  return { kpis, attention: { failed_checks: quality.latest?.fail ?? null, ...jobs } }
}

export async function wwiSection(ask: Ask, { channel: _, ...dates }: Query, deps: JobDeps) {
  // The level of an item does not depend on days: stock knows no ranges.
  const { days_back } = dates
  const demand = days_back === undefined ? {} : { days_back }
  const [kpis, quality, stock, events, jobs] = await Promise.all([
    ask(WwiSalesKpis, wwiSalesKpisRoute.path, dates),
    ask(Quality, wwiQualityRoute.path, { runs: '1' }),
    ask(WwiStockRecommendations, wwiStockRecommendationsRoute.path, demand),
    ask(Events, wwiEventsRoute.path, { severity: 'critical', state: 'open', limit: String(most) }),
    jobAttentionOf('wwi', deps),
  ])
  return {
    kpis,
    attention: {
      critical_events: events.data.length,
      below_reorder_level: stock.meta.summary.below_reorder_level,
      failed_checks: quality.latest?.fail ?? null,
      ...jobs,
    },
  }
}

async function jobAttentionOf(domain: JobDomain, deps: JobDeps) {
  const jobs = await readJobs(domain, deps)
  return {
    failed_jobs: jobs.filter(({ failed }) => failed).length,
    late_jobs: jobs.filter(({ late }) => late).length,
  }
}

/** A section, or its problem. @throws any error that is no problem of a service or the store. */
export async function sectionOr<T>(
  section: Promise<T>,
  instance: string,
): Promise<{ data: T | null; problem: Overview['aw']['problem'] }> {
  try {
    return { data: await section, problem: null }
  } catch (error) {
    return { data: null, problem: problemOf(error, instance) }
  }
}

function problemOf(error: unknown, instance: string): Problem {
  if (error instanceof ServiceProblem) return error.problem
  if (!(error instanceof RequestProblem)) throw error
  const { code, details } = error
  return {
    type: `urn:otel-bi:problem:${code}`,
    ...problemCatalogue[code],
    code,
    ...(details.detail === undefined ? {} : { detail: details.detail }),
    instance,
    trace_id: currentTraceId(),
  }
}
