import { expect, test } from 'bun:test'
import { jobSchedules } from '@otel-bi/contract/job-schedules'
import { previousSlot } from '@otel-bi/jobs/slots'
import { jobAttention } from './job-attention.ts'

const job = jobSchedules.find(({ domain }) => domain === 'aw')
if (!job) throw new Error('aw has no job')
const now = new Date('2026-02-03T12:00:00Z')
const dayMs = 86_400_000
const execution = (status: 'succeeded' | 'failed' | 'running', daysAgo: number) => {
  const at = new Date(now.getTime() - daysAgo * dayMs)
  return { jobId: job.id, status, createdAt: at, scheduledFor: at }
}

test('without executions nothing has failed and nothing is late', () => {
  expect(jobAttention('aw', [], now)).toEqual({ failed_jobs: 0, late_jobs: 0 })
})

test('a job counts as failed by its latest end: failed after succeeded is 1, the reverse 0', () => {
  const failed = [execution('failed', 0.01), execution('succeeded', 0.02)]
  expect(jobAttention('aw', failed, now).failed_jobs).toBe(1)
  expect(jobAttention('aw', failed.toReversed(), now).failed_jobs).toBe(0)
})

test('a failed job that runs again is still failed until it ends', () => {
  const again = [execution('running', 0), execution('failed', 0.01)]
  expect(jobAttention('aw', again, now).failed_jobs).toBe(1)
})

test('a job whose last execution is 40 days old is late, and 16 minutes after its slot too', () => {
  expect(jobAttention('aw', [execution('succeeded', 40)], now).late_jobs).toBe(1)
  const slot = previousSlot(job.cron, now)
  if (!slot) throw new Error('the job has no slot')
  const minutesAfter = (minutes: number) =>
    jobAttention('aw', [execution('succeeded', 40)], new Date(slot.getTime() + minutes * 60_000))
  expect(minutesAfter(16).late_jobs).toBe(1)
  const ranInIt = { ...execution('succeeded', 0), createdAt: slot, scheduledFor: slot }
  expect(jobAttention('aw', [ranInIt], new Date(slot.getTime() + 16 * 60_000)).late_jobs).toBe(0)
})
