import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { count } from './amounts.ts'
import { okUnlessCurrent } from './answer.ts'
import { channel } from './aw/channel.ts'
import { AwSalesKpis } from './aw/sales-kpis.ts'
import { analyticsProblems, Problem } from './problem.ts'
import { createRoute } from './route.ts'
import { comparedQuery } from './window.ts'
import { WwiSalesKpis } from './wwi/sales-kpis.ts'

const failedChecks = count('Checks that failed in the latest data-quality run.').nullable()
const jobs = {
  failed_jobs: count(
    'Jobs whose latest execution that ended failed or was abandoned: `failed` in the list of jobs.',
  ),
  late_jobs: count(
    'Jobs with a slot of more than a quarter of an hour ago and no execution since: `late` in the list of jobs.',
  ),
}

const awSection = z
  .strictObject({
    kpis: AwSalesKpis,
    attention: z.strictObject({ failed_checks: failedChecks, ...jobs }),
  })
  .openapi('OverviewAw')

const wwiSection = z
  .strictObject({
    kpis: WwiSalesKpis,
    attention: z.strictObject({
      critical_events: count('Open business events of severity critical.'),
      below_reorder_level: count('Items with less on hand than the warehouse’s reorder level.'),
      failed_checks: failedChecks,
      ...jobs,
    }),
  })
  .openapi('OverviewWwi')

/** A section has either data or a problem. */
const sectionOf = <T extends z.ZodType>(data: T) =>
  z.strictObject({ data: z.union([data, z.null()]), problem: z.union([Problem, z.null()]) })

export const Overview = z
  .strictObject({ aw: sectionOf(awSection), wwi: sectionOf(wwiSection) })
  .openapi('Overview')
export type Overview = z.output<typeof Overview>

export const overviewRoute = createRoute({
  method: 'get',
  path: '/api/overview',
  operationId: 'getOverview',
  tags: ['Platform'],
  summary: 'Both businesses at a glance, and what needs attention',
  description:
    'The key figures of both services in one round trip. When a service does not answer, its section is null and has a problem; the other section is unaffected.',
  ...requires('viewer'),
  request: { query: comparedQuery({ channel: channel.optional() }) },
  responses: {
    ...okUnlessCurrent('The key figures of both services', Overview),
    ...analyticsProblems,
  },
})
