import { afterAll, beforeAll, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { AuditChain } from '@otel-bi/contract/audit-chain'
import { JobExecution, JobHistory } from '@otel-bi/contract/jobs'
import { Problem } from '@otel-bi/contract/problem'
import { Quality } from '@otel-bi/contract/quality'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { type Stack, startStack, startUpMs } from './stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ postgresUrl: await freshDatabase() })
}, startUpMs)
afterAll(() => stack.stop())

const get = async (path: string) => (await fetch(`${stack.url}${path}`)).json()
const run = (job: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.url}/api/jobs/${job}/run`, { method: 'POST', headers })

async function until<T>(ask: () => Promise<T>, done: (answer: T) => boolean): Promise<T> {
  for (let waited = 0; waited < 50_000; waited += 100) {
    const answer = await ask()
    if (done(answer)) return answer
    await Bun.sleep(100)
  }
  throw new Error('it never came to that')
}

const ended = async (location: string | null) =>
  until(
    async () => JobExecution.parse(await get(location ?? '')),
    ({ status }) => status !== 'queued' && status !== 'running',
  )

test.each([
  ['aw', 3],
  ['wwi', 5],
])(
  'on a fresh store each job of %s runs once after start-up: %i succeeded',
  async (domain, count) => {
    const asked = Date.now()
    const history = await until(
      async () => JobHistory.parse(await get(`/api/jobs/${domain}?status=succeeded`)),
      ({ data }) => data.length >= count,
    )
    const all = JobHistory.parse(await get(`/api/jobs/${domain}`))
    // A test that passes the full hour also sees a run of the schedule.
    const started = all.data.filter(({ trigger }) => trigger !== 'schedule')
    expect(started.map(({ job_id }) => job_id).sort()).toEqual(
      history.jobs.map(({ job_id }) => job_id).sort(),
    )
    const first = history.data.filter(({ trigger }) => trigger !== 'schedule')
    for (const { trigger, attempt, rows_written } of first)
      expect([trigger, attempt, (rows_written ?? 0) > 0]).toEqual(['startup', 1, true])
    for (const { next_run_at } of history.jobs)
      expect(Date.parse(next_run_at)).toBeGreaterThan(asked)
  },
)

test('a run by hand is queued (202), found at its Location, repeated by its key (200), and audited', async () => {
  const key = { 'idempotency-key': crypto.randomUUID() }
  await until(
    async () => JobHistory.parse(await get('/api/jobs/aw?status=succeeded')),
    ({ data }) => data.length >= 3,
  )
  const first = await run('aw/aw.daily.data_quality', key)
  expect(first.status).toBe(202)
  const execution = await ended(first.headers.get('location'))
  expect(execution).toMatchObject({
    status: 'succeeded',
    trigger: 'manual',
    requested_by: 'anonymous',
    trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  const again = await run('aw/aw.daily.data_quality', key)
  expect([again.status, JobExecution.parse(await again.json()).id]).toEqual([200, execution.id])
  const { latest } = Quality.parse(await get('/api/aw/quality'))
  expect(latest).toMatchObject({ execution_id: execution.id, fail: 0 })
  const { data } = pageOf(AuditEntry).parse(await get('/api/audit?action=aw.daily.data_quality'))
  expect(data[0]).toMatchObject({
    actor: 'anonymous',
    service: 'aw-service',
    outcome: 'succeeded',
    resource: `/api/jobs/aw/executions/${execution.id}`,
    trace_id: execution.trace_id,
  })
})

test('of two runs requested at once one is queued and the other is a conflict', async () => {
  const answers = await Promise.all([
    run('wwi/wwi.daily.data_quality'),
    run('wwi/wwi.daily.data_quality'),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
  const refused = answers.find(({ status }) => status === 409)
  expect(Problem.parse(await refused?.json()).code).toBe('job_running')
})

test.each([
  ['/api/jobs/aw/wwi.hourly.events/run', 404, 'not_found'],
  ['/api/jobs/aw/aw.daily.nothing/run', 422, 'invalid_request'],
  ['/api/jobs/xx/aw.daily.forecast/run', 422, 'invalid_request'],
] as const)('POST %s is %i %s', async (path, status, code) => {
  const answer = await fetch(`${stack.url}${path}`, { method: 'POST' })
  expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([status, code])
})

test('an execution that is not there is 404, and a history page follows its cursor', async () => {
  const missing = await fetch(`${stack.url}/api/jobs/aw/executions/999999`)
  expect(missing.status).toBe(404)
  const first = JobHistory.parse(await get('/api/jobs/wwi?limit=1'))
  const second = JobHistory.parse(await get(`/api/jobs/wwi?limit=1&cursor=${first.next_cursor}`))
  expect(second.data[0]?.id).toBeLessThan(first.data[0]?.id ?? 0)
})

test('the audit chains of calls and jobs have heads', async () => {
  const { data } = AuditChain.parse(await get('/api/audit/chain'))
  expect(data.map(({ domain }) => domain)).toEqual(expect.arrayContaining(['aw', 'jobs', 'wwi']))
  for (const { head_hash } of data) expect(head_hash).toMatch(/^[0-9a-f]{64}$/)
})
