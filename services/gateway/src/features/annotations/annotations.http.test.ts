import { expect, test } from 'bun:test'
import { Annotation } from '@otel-bi/contract/annotations'
import { pageOf } from '@otel-bi/contract/answer'
import { Problem } from '@otel-bi/contract/problem'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import {
  type Call,
  type Caller,
  openTestGateway,
  openTestStore,
  silent,
} from '../../testing/gateway.ts'
import { mountAnnotations } from './annotations.routes.ts'

const store = await openTestStore()
const now = new Date('2026-01-31T08:00:00Z')
const records: AuditRecord[] = []
const gateway = await openTestGateway(now)
const deps = {
  store,
  logger: silent,
  audit: async (record: AuditRecord) => void records.push(record),
  now: () => now,
  pageLimit: 100,
}
const served = gateway.serve(deps, mountAnnotations)

const ana: Caller = { sub: 'ana', roles: ['analyst'], name: 'Ana Anić' }
const ivo: Caller = { sub: 'ivo', roles: ['analyst'] }
const vera: Caller = { sub: 'vera', roles: ['viewer'] }
const root: Caller = { sub: 'root', roles: ['admin'] }

const call = (caller: Caller, path: string, init?: Call) =>
  gateway.call(new URL(`/api/annotations${path}`, served), caller, init)

const draft = (change: object = {}) => ({ domain: 'aw', date: '2013-11-29', text: 'x', ...change })
const noteIn = async (answer: Response) => Annotation.parse(await answer.json())
const problemIn = async (answer: Response) => {
  const { code, errors = [] } = Problem.parse(await answer.json())
  return [answer.status, code, errors.map(({ field }) => field)]
}
const listed = async (caller: Caller, domain: string) =>
  pageOf(Annotation).parse(await (await call(caller, `?domain=${domain}`)).json()).data

test('what an analyst writes is 201, and everyone reads it under its business, the newest first', async () => {
  const written = [
    await call(ana, '', { body: draft({ domain: 'wwi', text: 'Sajam u Zagrebu' }) }),
    await call(ivo, '', { body: draft({ domain: 'wwi', date: '2016-05-31' }) }),
  ]
  expect(written.map(({ status }) => status)).toEqual([201, 201])
  const [first, second] = await Promise.all(written.map(noteIn))
  expect(first).toMatchObject({ author: 'ana', author_name: 'Ana Anić', mine: true })
  expect(await listed(vera, 'wwi')).toEqual([
    { ...second, mine: false } as Annotation,
    { ...first, mine: false } as Annotation,
  ])
  expect(await listed(vera, 'aw')).toEqual([])
})

test.each([
  [{ text: '' }, 'text'],
  [{ text: 'x'.repeat(501) }, 'text'],
  [{ text: 'a\0b' }, 'text'],
  [{ date: '2013-02-30' }, 'date'],
  [{ date: '0000-01-01' }, 'date'],
  [{ domain: 'hr' }, 'domain'],
  [{ author: 'root' }, 'author'],
])('with %p is 422 in %s', async (wrong, field) => {
  const answer = await call(ana, '', { body: draft(wrong) })
  expect(await problemIn(answer)).toEqual([422, 'invalid_request', [field]])
})

test('twice under one Idempotency-Key is one annotation, 201 and 200; another request with it is 422', async () => {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const answers = [
    await call(ana, '', { body: draft(), headers }),
    await call(ana, '', { body: draft(), headers }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([201, 200])
  const [first, again] = await Promise.all(answers.map(noteIn))
  expect(again).toEqual(first)
  const other = await call(ana, '', { body: draft({ text: 'y' }), headers })
  expect(await problemIn(other)).toEqual([422, 'idempotency_key_reused', []])
})

test('a viewer writes and deletes nothing: 403; its author and an admin delete it, another analyst does not', async () => {
  const note = await noteIn(await call(ana, '', { body: draft() }))
  const remove = (caller: Caller, id = note.id) => call(caller, `/${id}`, { method: 'DELETE' })
  const refused = [await call(vera, '', { body: draft() }), await remove(vera), await remove(ivo)]
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await noteIn(await remove(root))).toEqual({ ...note, mine: false })
  const gone = [await remove(ana), await remove(ana, 999_999)]
  expect(await Promise.all(gone.map(problemIn))).toEqual([
    [404, 'not_found', []],
    [404, 'not_found', []],
  ])
  const own = await noteIn(await call(ivo, '', { body: draft() }))
  expect((await remove(ivo, own.id)).status).toBe(200)
})

test('of 501 annotations by one user the last is 422', async () => {
  const many: Caller = { sub: crypto.randomUUID(), roles: ['analyst'] }
  await store.session((client) =>
    client.query(
      `INSERT INTO annotations (domain, day, text, author, author_name, created_at, fingerprint)
       SELECT 'aw', '2013-11-29', n::text, $1, '', now(), '' FROM generate_series(1, 499) AS n`,
      [many.sub],
    ),
  )
  expect((await call(many, '', { body: draft() })).status).toBe(201)
  const last = await call(many, '', { body: draft() })
  expect(await problemIn(last)).toEqual([422, 'too_many_annotations', []])
})

test('each call is audited with who made it and how it ended, and without what was written', async () => {
  records.length = 0
  const { id } = await noteIn(await call(ana, '', { body: draft({ text: 'a secret' }) }))
  await call(ivo, `/${id}`, { method: 'DELETE' })
  await call(ana, `/${id}`, { method: 'DELETE' })
  expect(records.map(({ actor, action, outcome }) => [actor, action, outcome])).toEqual([
    ['ana', 'createAnnotation', 'succeeded'],
    ['ivo', 'deleteAnnotation', 'denied'],
    ['ana', 'deleteAnnotation', 'succeeded'],
  ])
  expect(JSON.stringify(records)).not.toContain('a secret')
})
