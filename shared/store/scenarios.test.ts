import { afterAll, expect, test } from 'bun:test'
import { sql } from 'drizzle-orm'
import { migrateStore } from './migrate.ts'
import {
  findScenario,
  findScenarioByKey,
  insertScenario,
  listScenarios,
  type NewScenario,
} from './scenarios.ts'
import { wwiWhatifScenarios } from './schema.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
afterAll(() => store.close())
await migrateStore(store)

const scenario = (change: Partial<NewScenario> = {}): NewScenario => ({
  runId: crypto.randomUUID(),
  computedAt: new Date('2026-01-31T08:00:00Z'),
  asOf: '2016-05-31',
  dataVersion: 'abc',
  createdBy: 'ana',
  name: 'test',
  inputs: {},
  result: {},
  idempotencyKey: null,
  fingerprint: 'f',
  ...change,
})

test('of 20 inserts at once under one key exactly one is added, and all can find it', async () => {
  const idempotencyKey = crypto.randomUUID()
  const added = await Promise.all(
    Array.from({ length: 20 }, () => insertScenario(store, scenario({ idempotencyKey }))),
  )
  const [winner, ...others] = added.filter((row) => row !== undefined)
  expect(others).toEqual([])
  expect((await findScenarioByKey(store, 'ana', idempotencyKey))?.id).toBe(winner?.id ?? 0)
})

test('the same key of another user, and no key at all, are other scenarios', async () => {
  const idempotencyKey = crypto.randomUUID()
  for (const change of [{ idempotencyKey }, { idempotencyKey, createdBy: 'ivo' }, {}, {}])
    expect(await insertScenario(store, scenario(change))).toBeDefined()
})

test('a name is stored as given, quotes, tags, Croatian letters and spaces included', async () => {
  const name = `  <b>"Čišćenje"</b>'; DROP TABLE wwi_whatif_scenarios; -- 🧦 `
  const added = await insertScenario(store, scenario({ name }))
  expect((await findScenario(store, added?.id ?? 0))?.name).toBe(name)
})

test('a page of 2 of 3 new ones holds the two newest, and its cursor leads to the third', async () => {
  const ids: number[] = []
  for (const _ of [1, 2, 3]) ids.push((await insertScenario(store, scenario()))?.id ?? 0)
  const first = await listScenarios(store, { limit: 2 })
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(1).reverse())
  const second = await listScenarios(store, { limit: 1, cursor: first.next_cursor ?? '' })
  expect(second.data.map(({ id }) => id)).toEqual(ids.slice(0, 1))
})

test.each([
  'UPDATE wwi_whatif_scenarios SET name = name',
  'DELETE FROM wwi_whatif_scenarios',
  'TRUNCATE wwi_whatif_scenarios',
])('%s is refused', async (statement) => {
  await insertScenario(store, scenario())
  await expect(store.run((db) => db.execute(sql.raw(statement)))).rejects.toThrow()
  expect(await store.run((db) => db.$count(wwiWhatifScenarios))).toBeGreaterThan(0)
})
