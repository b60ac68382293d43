import { expect, test } from 'bun:test'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import type { ExtractState } from '@otel-bi/warehouse/extract/keeper'
import { extractCheck } from './extract-check.ts'
import { DependencyDown } from './http/health.ts'
import { extractFinding } from './quality/extract-finding.ts'

const engine = await createDuckDbEngine({ database: 'none', tables: [] })
const extract = {
  verifiedAt: '2026-01-31T08:00:00Z',
  checksum: 'a',
  folder: 'a',
  engine,
  rollups: [],
}
const fresh: ExtractState = { usable: true, extract, ageMs: 59.6 * 60_000 }
const old: ExtractState = { usable: false, because: 'the login was refused', ageMs: 181 * 60_000 }
const none: ExtractState = { usable: false, because: 'none has been made yet', ageMs: null }

const keeperIn = (state: ExtractState) => ({ state: () => state, maxAgeMs: 180 * 60_000 })
const { signal } = new AbortController()

const down = {
  name: 'Warehouse',
  check: () => Promise.reject(new DependencyDown('the server cannot be reached')),
}

test('a lost server is a warning while an extract answers, and down without one or with one too old', async () => {
  expect(await extractCheck(down, keeperIn(fresh)).check(signal)).toBe(
    'the server cannot be reached; the extract answers',
  )
  for (const keeper of [undefined, keeperIn(none), keeperIn(old)])
    expect(extractCheck(down, keeper).check(signal)).rejects.toThrow('cannot be reached')
})

test('a server that answers passes its own warning on', async () => {
  const server = { name: 'Warehouse', check: async () => 'the login can write' }
  expect(await extractCheck(server, keeperIn(fresh)).check(signal)).toBe('the login can write')
})

test.each([
  ['60 minutes of 180', fresh, 'pass', 60, null],
  ['181 minutes of 180', old, 'warn', 181, 'SQL Server answers instead: the login was refused'],
  ['none', none, 'warn', null, 'SQL Server answers instead: none has been made yet'],
] as const)(
  'the data-quality check of an extract, at %s',
  (_, state, status, observed, explanation) => {
    expect(extractFinding('aw.daily.data_quality', keeperIn(state))).toMatchObject({
      ...{ check: 'aw.extract', status, observed, threshold: 180, explanation },
    })
  },
)
