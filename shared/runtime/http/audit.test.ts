import { expect, test } from 'bun:test'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { StoreUnavailable } from '@otel-bi/store/errors'
import { createLogger } from '../logger.ts'
import { type Audit, audited } from './audit.ts'
import { RequestProblem } from './problem.ts'
import { createShell } from './shell.ts'

const subject = { service: 'test', domain: 'aw' }
const route = { operationId: 'answer', request: { query: { shape: { n: true, days_back: true } } } }

function appWith(audit: Audit) {
  const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const app = createShell(logger)
  app.use(async (c, next) => {
    c.set('identity', { subject: 'ana', roles: ['viewer'] })
    await next()
  })
  app.use(audited(subject, route, audit, () => new Date('2026-01-31T08:00:00Z')))
  app.get('/fine', (c) => c.text('42'))
  app.get('/wrong', () => {
    throw new RequestProblem('invalid_request')
  })
  app.get('/broken', () => {
    throw new TypeError('password=hunter2 is not a function')
  })
  return app
}

test.each([
  ['/fine', 'succeeded', 200],
  ['/wrong', 'rejected', 422],
  ['/broken', 'failed', 500],
] as const)('%s is recorded as %s with status %i', async (path, outcome, status) => {
  const records: AuditRecord[] = []
  const app = appWith(async (record) => void records.push(record))
  await app.request(path)
  expect(records).toMatchObject([{ outcome, status, actor: 'ana', resource: path }])
})

test('an answer whose audit row cannot be written is not given: 503, Retry-After 5', async () => {
  const app = appWith(async () => {
    throw new StoreUnavailable('gone')
  })
  const answer = await app.request('/fine')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.text()).not.toContain('42')
})

test('a 500 says nothing of what happened', async () => {
  const answer = await appWith(async () => {}).request('/broken')
  expect(await answer.text()).not.toContain('hunter2')
})

const secrets = [
  'jwt',
  'bearer',
  'code',
  'auth',
  'session',
  'x-api-key',
  'key',
  'id_hint',
  'Days_Back',
]

test.each(secrets)(
  'of a parameter that the contract does not name, %s, only the name is recorded',
  async (name) => {
    const records: AuditRecord[] = []
    await appWith(async (record) => void records.push(record)).request(
      `/fine?${name}=abc&n=1&${name}=abc`,
    )
    expect(records[0]?.parameters).toEqual({ [name]: '[not recorded: unknown parameter]', n: '1' })
    expect(JSON.stringify(records)).not.toContain('abc')
  },
)

test('a parameter given twice is recorded with both values', async () => {
  const records: AuditRecord[] = []
  await appWith(async (record) => void records.push(record)).request('/fine?n=1&n=2')
  expect(records[0]?.parameters).toEqual({ n: ['1', '2'] })
})

test.each([
  ['NUL', 'a%00b', 'a\u{fffd}b'],
  [
    'a character cut in half at 200',
    `${'a'.repeat(199)}%F0%9F%93%88`,
    `${'a'.repeat(199)}\u{fffd}`,
  ],
])('%s, which PostgreSQL cannot keep, is recorded as U+FFFD', async (_what, sent, kept) => {
  const records: AuditRecord[] = []
  await appWith(async (record) => void records.push(record)).request(`/fine?n=${sent}`)
  expect(records[0]?.parameters).toEqual({ n: kept })
})
