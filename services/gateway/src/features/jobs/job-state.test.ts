import { describe, expect, test } from 'bun:test'
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

describe('late', () => {
  const slot = previousSlot(job.cron, now)
  if (!slot) throw new Error('the job has no slot')
  const late = (created: number, scheduled: number, minutes: number) => {
    const latest = {
      ...execution(minutesAfter(slot, scheduled)),
      createdAt: minutesAfter(slot, created),
    }
    return stateOf(job, { latest, lastEnd: null }, minutesAfter(slot, minutes)).late
  }
  const fortyDays = -40 * 24 * 60
  test('is a job without an execution since its slot, from the 15th minute on', () => {
    expect([15, 14.98, -1].map((minutes) => late(fortyDays, -24 * 60, minutes))).toEqual([
      true,
      false,
      false,
    ])
  })
  test('is none whose slot has its execution, nor one that was queued since, for whichever slot', () => {
    expect([late(0, 0, 16), late(5, -24 * 60, 16), late(-1, 5, 16)]).toEqual([false, false, false])
  })
})
