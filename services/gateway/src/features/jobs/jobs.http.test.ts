import { expect, test } from 'bun:test'
import { JobHistory } from '@otel-bi/contract/jobs'
import { jobExecutions } from '@otel-bi/store/schema'
import { openTestGateway, openTestStore, silent } from '../../testing/gateway.ts'
import { mountJobs } from './jobs.routes.ts'

const store = await openTestStore()
const now = new Date('2026-02-03T12:00:00Z')
const gateway = await openTestGateway(now)
const daily = { domain: 'aw', cron: '0 2 * * *', why: 'a test' } as const
const deps = {
  ...{ store, logger: silent, audit: async () => {}, now: () => now, pageLimit: 100 },
  schedules: ['fine', 'failed', 'late', 'both', 'again', 'new'].map((id) => ({ id, ...daily })),
}
const served = gateway.serve(deps, mountJobs)

type Status = (typeof jobExecutions.$inferInsert)['status']
const ran = (jobId: string, at: string, ...statuses: Status[]) =>
  store.run((db) =>
    db.insert(jobExecutions).values(
      statuses.map((status, second) => {
        const scheduledFor = new Date(Date.parse(at) + second * 1000)
        return {
          jobId,
          domain: 'aw',
          trigger: 'schedule',
          scheduledFor,
          createdAt: scheduledFor,
          status,
        } as const
      }),
    ),
  )

test('a job is failed by the last execution that ended, late by its slot of 02:00, or both; one that never ran is neither', async () => {
  const [today, before] = ['2026-02-03T02:00:00Z', '2026-01-31T02:00:00Z']
  await ran('fine', today, 'failed', 'succeeded')
  await ran('failed', today, 'failed', 'skipped')
  await ran('again', today, 'abandoned', 'running')
  await ran('late', before, 'succeeded')
  await ran('both', before, 'succeeded', 'failed')
  const caller = { sub: 'vera', roles: ['viewer'] }
  const answer = await gateway.call(new URL('/api/jobs/aw', served), caller)
  const { jobs } = JobHistory.parse(await answer.json())
  expect(Object.fromEntries(jobs.map((job) => [job.job_id, [job.failed, job.late]]))).toEqual({
    fine: [false, false],
    failed: [true, false],
    late: [false, true],
    both: [true, true],
    again: [true, false],
    new: [false, false],
  })
})
