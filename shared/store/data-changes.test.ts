import { afterAll, expect, test } from 'bun:test'
import { recordDataState } from './data-changes.ts'
import { migrateStore } from './migrate.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const start = Date.parse('2026-01-31T08:00:00Z')
const minutes = (count: number) => new Date(start + count * 60_000)
const see = (domain: 'aw' | 'wwi', dataVersion: string, at: Date, told: string[] = []) =>
  recordDataState(store, { domain, dataVersion, asOf: '2014-01-28' }, at, async (_tx, change) =>
    told.push(`${change.previousVersion} → ${change.dataVersion}`),
  )

test('a, b, then a and b of a replica that looks late, c, and a again after an hour: three changes', async () => {
  const told: string[] = []
  const seen = [
    ['a', 0],
    ['b', 5],
    ['a', 6],
    ['b', 7],
    ['c', 20],
    ['b', 79],
    ['a', 81],
  ] as const
  for (const [version, at] of seen) await see('aw', version, minutes(at), told)
  expect(told).toEqual(['a → b', 'b → c', 'c → a'])
})

test('ten replicas that see one change tell of it once', async () => {
  await see('wwi', 'a', minutes(0))
  const told = await Promise.all(Array.from({ length: 10 }, () => see('wwi', 'b', minutes(5))))
  expect(told.filter(Boolean)).toHaveLength(1)
})
