import { describe, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { Problem } from '@otel-bi/contract/problem'
import { modelNames, SavedView } from '@otel-bi/contract/saved-views'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import fc from 'fast-check'
import {
  type Call,
  type Caller,
  openTestGateway,
  openTestStore,
  silent,
} from '../../testing/gateway.ts'
import { mountSavedViews } from './saved-views.routes.ts'

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
const served = gateway.serve(deps, mountSavedViews)

const ana: Caller = { sub: 'ana', roles: ['analyst'], name: 'Ana Anić' }
const ivo: Caller = { sub: 'ivo', roles: ['analyst'] }
const vera: Caller = { sub: 'vera', roles: ['viewer'] }
const root: Caller = { sub: 'root', roles: ['admin'] }

const call = (caller: Caller, path: string, init?: Call) =>
  gateway.call(new URL(`/api/saved-views${path}`, served), caller, init)

const draft = (change: object = {}) => ({
  name: crypto.randomUUID(),
  model: 'aw.sales',
  question: 'by=country&measures=revenue',
  ...change,
})

const viewIn = async (answer: Response) => SavedView.parse(await answer.json())
const save = async (caller: Caller, change: object = {}) =>
  viewIn(await call(caller, '', { body: draft(change) }))
const change = (caller: Caller, { id }: { id: number }, body: object, ifMatch?: string) =>
  call(caller, `/${id}`, {
    method: 'PATCH',
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  })
const remove = (caller: Caller, { id }: { id: number }, ifMatch?: string) =>
  call(caller, `/${id}`, {
    method: 'DELETE',
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  })
const problemIn = async (answer: Response) => {
  const { code, detail = '', errors = [] } = Problem.parse(await answer.json())
  return { status: answer.status, code, detail, fields: errors.map(({ field }) => field) }
}
const listed = async (caller: Caller, query = '') =>
  pageOf(SavedView).parse(await (await call(caller, query)).json()).data

describe('saving', () => {
  test('is 201 with the address, ETag "1" and the question in canonical words', async () => {
    const question = 'limit=50&by=country&where=channel:internet&measures=revenue&range=last_year'
    const answer = await call(ana, '', { body: draft({ question, description: 'Za upravu' }) })
    const view = await viewIn(answer)
    expect([answer.status, answer.headers.get('location'), answer.headers.get('etag')]).toEqual([
      201,
      `/api/saved-views/${view.id}`,
      '"1"',
    ])
    expect(view).toMatchObject({
      question: 'measures=revenue&by=country&range=last_year&where=channel%3Ainternet',
      description: 'Za upravu',
      owner: 'ana',
      owner_name: 'Ana Anić',
      mine: true,
      shared: false,
      starred: false,
      missing: [],
    })
    const read = await call(ana, `/${view.id}`)
    expect([read.headers.get('etag'), await viewIn(read)]).toEqual(['"1"', view])
  })

  test.each([...modelNames])(
    'the question without a choice to %s is kept as it is',
    async (model) => {
      expect(await save(ana, { model, question: '' })).toMatchObject({ model, question: '' })
    },
  )

  test.each([
    ['by=county', 'question.by', 'did you mean country?'],
    ['measures=revenu', 'question.measures', 'did you mean revenue?'],
    ['colour=red', 'question.colour', 'is not known here'],
    ['range=last_year&range=all', 'question.range', 'must be one of'],
    ['explain=true', 'question.explain', 'is not known here'],
    ['from=2013-01-01', 'question.to', 'from and to go together'],
    ['limit=0', 'question.limit', 'must be a whole number from 1 to 1000'],
  ])('of %s is 422: %s %s', async (question, field, says) => {
    const problem = await problemIn(await call(ana, '', { body: draft({ question }) }))
    expect([problem.status, problem.fields]).toEqual([422, [field]])
    expect(problem.detail).toContain(says)
  })

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ name: 'a\0b' }, 'name'],
    [{ description: 'x'.repeat(1_001) }, 'description'],
    [{ model: 'aw.weather' }, 'model'],
    [{ shared: 'yes' }, 'shared'],
    [{ owner: 'root' }, 'owner'],
  ])('with %p is 422 in %s', async (wrong, field) => {
    const problem = await problemIn(await call(ana, '', { body: draft(wrong) }))
    expect([problem.status, problem.fields]).toEqual([422, [field]])
  })

  test('under a name that one has is 409, and under one that another has 201', async () => {
    const { name } = await save(ana)
    const taken = await problemIn(await call(ana, '', { body: draft({ name }) }))
    expect([taken.status, taken.code]).toEqual([409, 'name_taken'])
    expect((await call(ivo, '', { body: draft({ name }) })).status).toBe(201)
  })

  test('twice under one Idempotency-Key is one view, 201 and 200; another request with it is 422', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = draft()
    const answers = [await call(ana, '', { body, headers }), await call(ana, '', { body, headers })]
    expect(answers.map(({ status }) => status)).toEqual([201, 200])
    const [first, again] = await Promise.all(answers.map(viewIn))
    expect(again).toEqual(first)
    const other = await problemIn(await call(ana, '', { body: draft(), headers }))
    expect([other.status, other.code]).toEqual([422, 'idempotency_key_reused'])
  })

  test('of 201 views by one user the last is 422, and the reason is the number', async () => {
    const many: Caller = { sub: crypto.randomUUID(), roles: ['analyst'] }
    await store.session((client) =>
      client.query(
        `INSERT INTO saved_views (owner, owner_name, name, description, model, question, shared, version,
           created_at, updated_at, search_text, fingerprint)
         SELECT $1, '', n::text, '', 'aw.sales', '', false, 1, now(), now(), '', ''
         FROM generate_series(1, 199) AS n`,
        [many.sub],
      ),
    )
    expect((await call(many, '', { body: draft() })).status).toBe(201)
    const problem = await problemIn(await call(many, '', { body: draft() }))
    expect([problem.status, problem.code]).toEqual([422, 'too_many_saved_views'])
    expect(problem.detail).toContain('You have 200 saved views')
  })
})

describe('who may do what', () => {
  test('a viewer lists, opens and stars what is shared, and saves, changes and deletes nothing: 403', async () => {
    const view = await save(ana, { shared: true })
    expect((await listed(vera)).map(({ id }) => id)).toContain(view.id)
    const starred = await viewIn(await call(vera, `/${view.id}/star`, { method: 'PUT' }))
    expect([starred.starred, starred.mine]).toEqual([true, false])
    const refused = [
      await call(vera, '', { body: draft() }),
      await change(vera, view, { name: 'x' }, '"1"'),
      await remove(vera, view, '"1"'),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  test('to another user a view that is not shared is 404 in every call, as one that does not exist', async () => {
    const view = await save(ana)
    for (const { id } of [view, { id: 999_999 }]) {
      const answers = [
        await call(ivo, `/${id}`),
        await change(ivo, { id }, { name: 'x' }, '"1"'),
        await remove(root, { id }, '*'),
        await call(ivo, `/${id}/star`, { method: 'PUT' }),
        await call(ivo, `/${id}/star`, { method: 'DELETE' }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    }
    expect((await listed(ivo)).map(({ id }) => id)).not.toContain(view.id)
  })

  test('a shared view of another is changed by its owner alone, and deleted by them or an admin', async () => {
    const view = await save(ana, { shared: true })
    const refused = [
      await change(ivo, view, { name: 'x' }, '"1"'),
      await change(root, view, { shared: false }, '"1"'),
      await remove(ivo, view, '"1"'),
    ]
    expect(await Promise.all(refused.map(problemIn))).toMatchObject([
      { status: 403, detail: expect.stringContaining('Ana Anić') },
      { status: 403 },
      { status: 403 },
    ])
    expect((await remove(root, view, '"1"')).status).toBe(200)
    expect((await call(ana, `/${view.id}`)).status).toBe(404)
  })

  test('what is unshared is gone for others at once, and their star is back when it is shared again', async () => {
    const view = await save(ana, { shared: true })
    await call(vera, `/${view.id}/star`, { method: 'PUT' })
    await change(ana, view, { shared: false }, '"1"')
    expect((await call(vera, `/${view.id}`)).status).toBe(404)
    await change(ana, view, { shared: true }, '"2"')
    expect(await viewIn(await call(vera, `/${view.id}`))).toMatchObject({
      starred: true,
      version: 3,
    })
  })
})

describe('changing', () => {
  test('keeps what is not given, raises the version by 1 and the ETag with it', async () => {
    const view = await save(ana)
    const answer = await change(ana, view, { name: 'renamed', shared: true }, '"1"')
    expect([answer.status, answer.headers.get('etag'), await viewIn(answer)]).toEqual([
      200,
      '"2"',
      { ...view, name: 'renamed', shared: true, version: 2 },
    ])
  })

  test('without If-Match is 428, with something else than ETags 422, and neither changes anything', async () => {
    const view = await save(ana)
    const answers = [
      await change(ana, view, { name: 'x' }),
      await remove(ana, view),
      await change(ana, view, { name: 'x' }, '1'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([428, 428, 422])
    expect(await viewIn(await call(ana, `/${view.id}`))).toEqual(view)
  })

  test.each(['"1"', '*', 'W/"1"', '"7", "1"'])(
    'with If-Match %s changes version 1',
    async (tags) => {
      expect((await change(ana, await save(ana), { description: 'x' }, tags)).status).toBe(200)
    },
  )

  test('of n editors with one ETag exactly 1 gets 200, and n − 1 get 412 with who changed it and when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('change', 'delete'), { minLength: 2, maxLength: 10 }),
        async (editors) => {
          const view = await save(ana)
          const answers = await Promise.all(
            editors.map((kind, editor) =>
              kind === 'delete'
                ? remove(ana, view, '"1"')
                : change(ana, view, { description: `editor ${editor}` }, '"1"'),
            ),
          )
          const [won, ...more] = answers.filter(({ status }) => status === 200)
          expect([won !== undefined, more]).toEqual([true, []])
          for (const lost of answers.filter((answer) => answer !== won)) {
            const { status, code, detail } = await problemIn(lost)
            // Where the deletion won there is nothing left to read.
            if (status === 404) continue
            expect([status, code, lost.headers.get('etag')]).toEqual([
              412,
              'precondition_failed',
              '"2"',
            ])
            expect(detail).toContain(
              'Ana Anić changed it at 2026-01-31T08:00:00.000Z; it is version 2',
            )
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  test('to a name that another view of the owner has is 409', async () => {
    const { name } = await save(ana)
    expect((await change(ana, await save(ana), { name }, '"1"')).status).toBe(409)
  })

  test('the question is read by the model of the view, and a wrong one is 422', async () => {
    const view = await save(ana, { model: 'wwi.sales', question: '' })
    const wrong = await problemIn(await change(ana, view, { question: 'by=county' }, '"1"'))
    expect([wrong.status, wrong.fields]).toEqual([422, ['question.by']])
    const right = await change(ana, view, { question: 'range=last_year' }, '"1"')
    expect(await viewIn(right)).toMatchObject({ question: 'range=last_year', version: 2 })
  })

  test('the layout is kept beside the question until another is saved; an unknown word in it is 422', async () => {
    const layout = 'boards=channel%2Ccategory&tiles=chosen'
    const view = await save(ana, { layout })
    expect(view.layout).toBe(layout)
    const renamed = await viewIn(await change(ana, view, { description: 'Boards' }, '"1"'))
    expect(renamed.layout).toBe(layout)
    const changed = await viewIn(await change(ana, view, { layout: 'columns=time' }, '"2"'))
    expect(changed.layout).toBe('columns=time')
    const wrong = await problemIn(await change(ana, view, { layout: 'colour=red' }, '"3"'))
    expect([wrong.status, wrong.fields]).toEqual([422, ['layout.colour']])
    const twice = await problemIn(await change(ana, view, { layout: 'tiles=a&tiles=b' }, '"3"'))
    expect([twice.status, twice.fields]).toEqual([422, ['layout.tiles']])
  })
})

describe('a view whose words are gone', () => {
  const aged = async (change: { model?: string; question?: string }) => {
    const { id, ...view } = await save(ana)
    const { model, question } = { ...view, ...change }
    await store.session((client) =>
      client.query('UPDATE saved_views SET model = $1, question = $2 WHERE id = $3', [
        model,
        question,
        id,
      ]),
    )
    return viewIn(await call(ana, `/${id}`))
  }

  test('is listed and opened with each of them and a sentence', async () => {
    const view = await aged({
      question: 'measures=revenue,happiness&by=planet&where=mood%3Agood&where=luck%3E%3D1',
    })
    expect(view.missing.map(({ kind, name }) => [kind, name])).toEqual([
      ['measure', 'happiness'],
      ['dimension', 'planet'],
      ['dimension', 'mood'],
      ['measure', 'luck'],
    ])
    expect(view.missing[0]?.message).toBe(
      'There is no measure happiness in aw.sales any more; the view opens without it.',
    )
    expect((await listed(ana)).find(({ id }) => id === view.id)).toEqual(view)
  })

  test.each([
    [{ model: 'aw.weather' }, 'model', 'aw.weather'],
    [
      { question: 'from=2013-12-31&to=2013-01-01' },
      'words',
      'to must not lie before from, 2013-12-31',
    ],
  ])('%p names the %s', async (change, kind, name) => {
    expect((await aged(change)).missing).toMatchObject([{ kind, name }])
  })

  test('can be renamed, shared, starred and deleted as it is', async () => {
    const view = await aged({ question: 'by=planet' })
    const renamed = await viewIn(await change(ana, view, { name: 'old', shared: true }, '"1"'))
    expect(renamed).toMatchObject({
      name: 'old',
      question: 'by=planet',
      missing: [{ name: 'planet' }],
    })
    expect((await call(ana, `/${view.id}/star`, { method: 'PUT' })).status).toBe(200)
    expect((await remove(ana, view, '"2"')).status).toBe(200)
  })
})

test('a search in any case and without marks finds name, description and owner', async () => {
  const marko: Caller = { sub: 'marko', roles: ['analyst'], name: 'Marko Đurić' }
  const { id } = await save(marko, { name: 'Prodaja čokolade', description: 'Zimi', shared: true })
  for (const words of ['COKOLADE prodaja', 'zimi', 'djuric', 'duric'])
    expect([words, (await listed(ivo, `?search=${words}`)).map((view) => view.id)]).toEqual([
      words,
      words === 'djuric' ? [] : [id],
    ])
})

test('every call is audited with its outcome: 201, 412 and 403 are succeeded, rejected and denied', async () => {
  const view = await save(ana, { shared: true })
  await change(ana, view, { name: 'x' }, '"9"')
  await remove(ivo, view, '"1"')
  const last = records
    .slice(-3)
    .map(({ actor, action, outcome, domain }) => [actor, action, outcome, domain])
  expect(last).toEqual([
    ['ana', 'createSavedView', 'succeeded', 'platform'],
    ['ana', 'changeSavedView', 'rejected', 'platform'],
    ['ivo', 'deleteSavedView', 'denied', 'platform'],
  ])
})
