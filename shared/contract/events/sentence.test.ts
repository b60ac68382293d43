import { expect, test } from 'bun:test'
import { jobTitles } from '../job-titles.ts'
import { eventMessage } from './sentence.ts'

const titleOf = (jobId: string, type: 'job.succeeded' | 'job.failed', language: 'en' | 'hr') =>
  eventMessage(
    {
      type,
      details: {
        ...{ domain: 'aw', job_id: jobId, execution_id: 1, run_id: crypto.randomUUID() },
        ...{ status: 'succeeded', trigger: 'schedule', attempt: 1, rows_written: 90 },
        ...{ scheduled_for: '2026-01-31T02:00:00.000Z', finished_at: '2026-01-31T02:00:01.240Z' },
        resource: '/api/jobs/aw/executions/1',
      },
    },
    language,
  ).title

test.each(Object.entries(jobTitles))('the end of %s is told by its title', (id, { en, hr }) => {
  expect(titleOf(id, 'job.succeeded', 'en')).toBe(`${en}: succeeded`)
  expect(titleOf(id, 'job.failed', 'hr')).toBe(`${hr}: nije uspjelo`)
})

test('a job that this version does not know keeps its id', () => {
  expect(titleOf('aw.daily.pigeons', 'job.failed', 'en')).toBe('aw.daily.pigeons: failed')
})
