import { afterAll, expect, test } from 'bun:test'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { createDataset } from './dataset.ts'

const server = createWarehouse(await createDuckDbEngine({ database: 'none', tables: [] }))
afterAll(() => server.close())

const extractOf = (verifiedAt: string, checksum: string): Warehouse => ({
  ...server,
  source: 'mssql+extract',
  extract: { verifiedAt, checksum },
})
const eight = extractOf('2026-01-31T08:00:00Z', 'a')
const nine = extractOf('2026-01-31T09:00:00Z', 'a')
const ten = extractOf('2026-01-31T10:00:00Z', 'b')

test('a snapshot has the warehouse that its fingerprint was read from, whichever is chosen meanwhile', async () => {
  let chosen = eight
  const read: Warehouse[] = []
  const dataset = createDataset(
    () => chosen,
    async (warehouse) => {
      read.push(warehouse)
      chosen = server
      return { rows: 1 }
    },
  )
  const first = await dataset.current()
  expect([first.warehouse, read]).toEqual([eight, [eight]])
  const second = await dataset.current()
  expect([second.warehouse, read]).toEqual([server, [eight, server]])
  await dataset.current()
  expect(read.length).toBe(2)
})

test('equal fingerprints are one version within an extract, whenever it was compared; another extract and the server are others', async () => {
  const versionOf = async (warehouse: Warehouse) =>
    (
      await createDataset(
        () => warehouse,
        async () => ({ rows: 1 }),
      ).current()
    ).version
  expect(await versionOf(nine)).toBe(await versionOf(eight))
  const versions = await Promise.all([eight, ten, server].map(versionOf))
  expect(new Set(versions).size).toBe(3)
})

test('a snapshot of 60 s says when it is looked at again, and is until then; one of 0 s is looked at by each call', async () => {
  const readsOf = async (ttlMs: number) => {
    let reads = 0
    const load = async () => {
      reads += 1
      return { rows: 1 }
    }
    const dataset = createDataset(() => server, load, ttlMs)
    const asked = performance.now()
    const { until } = await dataset.current()
    expect(until).toBeWithin(asked + ttlMs, performance.now() + ttlMs + 0.001)
    await dataset.current()
    return reads
  }
  expect([await readsOf(60_000), await readsOf(0)]).toEqual([1, 2])
})
