import { expect, test } from 'bun:test'
import { jobSchedules } from '@otel-bi/contract/job-schedules'
import type { JobRecord } from '@otel-bi/jobs/job-record.query'
import { previousSlot } from '@otel-bi/jobs/slots'
import { stateOf } from './job-state.ts'

const job = jobSchedules.find(({ domain }) => domain === 'aw')
if (!job) throw new Error('aw has no job')
const now = new Date('2026-02-03T12:00:00Z')
const execution = (at: Date) => ({
  ...{ id: 1, status: 'succeeded' as const, createdAt: at, scheduledFor: at },
  ...{ startedAt: at, finishedAt: at },
})
const ended = (lastEnd: JobRecord['lastEnd']) =>
  stateOf(job, { latest: execution(now), lastEnd }, now).failed
const minutesAfter = (slot: Date, minutes: number) => new Date(slot.getTime() + minutes * 60_000)

test('a job that never ran neither failed nor is late', () => {
  expect(stateOf(job, { latest: null, lastEnd: null }, now)).toEqual({ failed: false, late: false })
  expect(stateOf(job, undefined, now)).toEqual({ failed: false, late: false })
})

test('failed and abandoned ends are failed, a success is not', () => {
  expect([ended('failed'), ended('abandoned'), ended('succeeded')]).toEqual([true, true, false])
})

test('a job whose last execution is 40 days old is late 16 minutes after its slot, and not 14', () => {
  const slot = previousSlot(job.cron, now)
  if (!slot) throw new Error('the job has no slot')
  const late = (at: Date, minutes: number) =>
    stateOf(job, { latest: execution(at), lastEnd: null }, minutesAfter(slot, minutes)).late
  expect(late(minutesAfter(slot, -40 * 24 * 60), 16)).toBe(true)
  expect(late(slot, 16)).toBe(false)
  expect(late(minutesAfter(slot, -1), 14)).toBe(false)
})
