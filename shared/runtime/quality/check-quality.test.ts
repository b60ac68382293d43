import { afterAll, beforeAll, expect, test } from 'bun:test'
import { QualityResult } from '@otel-bi/contract/quality'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore, type Store } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import {
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
import { checkQuality } from './check-quality.ts'
import { hasRows } from './checks.query.ts'

let store: Store
beforeAll(async () => {
  store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
  await migrateStore(store)
})
afterAll(() => store.close())

const cause = new Error('The SELECT permission was denied on the object Sale.')

test.each([
  [
    'a missing permission',
    new WarehouseQueryError('DW refused a statement', { cause }),
    'permission',
  ],
  ['a missing table', new WarehouseShapeError('DW lacks a table', { cause }), 'table or column'],
  ['a slow statement', new WarehouseTimeout('DW', { cause }), 'too long'],
  [
    'a lost server',
    new WarehouseUnavailable('DW', { reason: 'lost', cause }),
    'connection was lost',
  ],
])(
  '%s is said in the finding, and in a warning with the words of the server',
  async (_, error, words) => {
    const logged: unknown[] = []
    const close = async () => {}
    const warehouse = {
      source: 'mssql',
      database: 'DW',
      check: close,
      close,
      query: () => Promise.reject(error),
    } as const
    const body = checkQuality('test.quality', [hasRows('test', '"Fact"."Sale"')], {
      store,
      warehouse,
      now: () => new Date(0),
    })
    const write = await body({
      runId: crypto.randomUUID(),
      scheduledFor: new Date(0),
      attempt: 1,
      signal: new AbortController().signal,
      log: (message, level) => logged.push([level, message]),
    })
    const { result } = await store.run((db) => db.transaction(write))
    const { fail, checks } = QualityResult.parse(result)
    expect([fail, checks[0]?.observed]).toEqual([1, null])
    expect(checks[0]?.explanation).toStartWith('could not be observed: ')
    expect(checks[0]?.explanation).toContain(words)
    expect(logged).toEqual([['warn', expect.stringContaining('SELECT permission was denied')]])
  },
)
