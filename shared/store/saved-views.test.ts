import { afterAll, expect, test } from 'bun:test'
import fc from 'fast-check'
import { migrateStore } from './migrate.ts'
import {
  addSavedView,
  changeSavedView,
  deleteSavedView,
  findSavedView,
  listSavedViews,
  type NewSavedView,
  type StoredView,
  starSavedView,
} from './saved-views.ts'
import { savedViewStars } from './schema.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const at = new Date('2026-01-31T08:00:00Z')
const someone = () => crypto.randomUUID()
const draft = (change: Partial<NewSavedView> = {}): NewSavedView => ({
  owner: 'ana',
  ownerName: 'Ana',
  name: someone(),
  description: '',
  model: 'aw.sales',
  question: 'by=country',
  shared: false,
  createdAt: at,
  updatedAt: at,
  searchText: '',
  idempotencyKey: null,
  fingerprint: 'f',
  ...change,
})

async function added(change: Partial<NewSavedView> = {}): Promise<StoredView> {
  const result = await addSavedView(store, draft(change), 1_000)
  if (result.outcome !== 'added') throw new Error(result.outcome)
  return result.row
}

const outcomes = async (views: readonly NewSavedView[], most = 1_000) => {
  const results = await Promise.all(views.map((view) => addSavedView(store, view, most)))
  return Object.fromEntries(
    [...Map.groupBy(results, ({ outcome }) => outcome)].map(([name, same]) => [name, same.length]),
  )
}

test('of 12 creations at once by an owner who may keep 7, 7 are added and 5 are refused', async () => {
  const owner = someone()
  const views = Array.from({ length: 12 }, () => draft({ owner }))
  expect(await outcomes(views, 7)).toEqual({ added: 7, full: 5 })
  expect(await outcomes([draft({ owner: someone() })], 7)).toEqual({ added: 1 })
})

test('of 10 at once under one key 1 is added and 9 get it; of 10 under one name 1 is added', async () => {
  const owner = someone()
  const idempotencyKey = someone()
  const repeated = draft({ owner, idempotencyKey })
  expect(await outcomes(Array(10).fill(repeated))).toEqual({ added: 1, repeated: 9 })
  const named = draft({ owner, name: 'one name' })
  expect(await outcomes(Array(10).fill(named))).toEqual({ added: 1, name_taken: 9 })
  expect(await outcomes([{ ...named, owner: someone() }])).toEqual({ added: 1 })
})

test('of n editors of one version exactly 1 wins, and the version grows by 1', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), async (editors) => {
      const view = await added()
      const changes = await Promise.all(
        Array.from({ length: editors }, (_, editor) =>
          changeSavedView(store, view, { ...view, description: `editor ${editor}` }),
        ),
      )
      const won = changes.flatMap((change) => (change && change !== 'name_taken' ? [change] : []))
      expect(won).toHaveLength(1)
      expect(await findSavedView(store, view.id, 'ana')).toEqual({
        ...view,
        description: won[0]?.description ?? '',
        version: 2,
        starred: false,
      })
    }),
    { numRuns: 10 },
  )
})

test('a deletion and a change of one version: one of them wins, and a later one finds nothing', async () => {
  const view = await added()
  const [deleted, changed] = await Promise.all([
    deleteSavedView(store, view),
    changeSavedView(store, view, { ...view, description: 'changed' }),
  ])
  expect(changed === undefined).toBe(deleted)
  expect(await deleteSavedView(store, view)).toBe(false)
})

test('a view cannot be given the name of another of its owner', async () => {
  const owner = someone()
  await added({ owner, name: 'first' })
  const second = await added({ owner, name: 'second' })
  expect(await changeSavedView(store, second, { ...second, name: 'first' })).toBe('name_taken')
  expect(await findSavedView(store, second.id, owner)).toMatchObject({ name: 'second', version: 1 })
})

test('a view is seen by its owner, and by another user only while it is shared', async () => {
  const view = await added()
  const seen = async () =>
    Promise.all(['ana', 'ivo'].map(async (user) => (await findSavedView(store, view.id, user))?.id))
  expect(await seen()).toEqual([view.id, undefined])
  const shared = await changeSavedView(store, view, { ...view, shared: true })
  expect(await seen()).toEqual([view.id, view.id])
  if (!shared || shared === 'name_taken') throw new Error('not shared')
  await changeSavedView(store, shared, { ...shared, shared: false })
  expect(await seen()).toEqual([view.id, undefined])
})

test('stars are one per user and view, done twice or not, and go with the view', async () => {
  const view = await added({ shared: true })
  const star = (subject: string, on: boolean) =>
    starSavedView(store, { viewId: view.id, subject }, on)
  for (const subject of ['ana', 'ana', 'ivo']) await star(subject, true)
  for (const _ of [1, 2]) await star('ivo', false)
  const stars = async () =>
    Promise.all(
      ['ana', 'ivo'].map(async (user) => (await findSavedView(store, view.id, user))?.starred),
    )
  expect(await stars()).toEqual([true, false])
  await deleteSavedView(store, view)
  await star('ivo', true)
  expect(await store.run((db) => db.$count(savedViewStars))).toBe(0)
})

test('pages of 2 over 7 views, 3 of them starred: the starred ones first, each kind newest first, each once', async () => {
  const owner = someone()
  const ids: number[] = []
  for (const _ of Array(7)) ids.push((await added({ owner })).id)
  const starred = [0, 3, 5].flatMap((index) => ids[index] ?? [])
  for (const viewId of starred) await starSavedView(store, { viewId, subject: owner }, true)
  const found: number[] = []
  let cursor: string | undefined
  do {
    const page = await listSavedViews(store, { subject: owner, whose: 'own', limit: 2, cursor })
    found.push(...page.data.map(({ id }) => id))
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  const others = ids.filter((id) => !starred.includes(id))
  expect(found).toEqual([...starred.toReversed(), ...others.toReversed()])
})

test('a search finds every term in any order; %, _ and \\ are letters; own, shared and starred are parts', async () => {
  const [owner, other] = [someone(), someone()]
  const sales = await added({ owner, searchText: 'prodaja 100% cacak' })
  const stock = await added({ owner: other, searchText: 'zaliha 100x cacak_', shared: true })
  await added({ owner: other, searchText: 'prodaja cacak' })
  await starSavedView(store, { viewId: stock.id, subject: owner }, true)
  const found = async (...terms: string[]) =>
    (await listSavedViews(store, { subject: owner, terms, limit: 50 })).data.map(({ id }) => id)
  expect([await found('cacak', 'prodaja'), await found('100%'), await found('cacak_')]).toEqual([
    [sales.id],
    [sales.id],
    [stock.id],
  ])
  expect([await found('\\'), await found('cacak')]).toEqual([[], [stock.id, sales.id]])
  const of = async (whose: 'own' | 'starred' | 'shared') =>
    (await listSavedViews(store, { subject: owner, whose, terms: ['cacak'], limit: 50 })).data.map(
      ({ id }) => id,
    )
  expect([await of('own'), await of('starred'), await of('shared')]).toEqual([
    [sales.id],
    [stock.id],
    [stock.id],
  ])
})
