import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeMissing, findMissing } from './schema-check.ts'
import { type BothEngines, openBothEngines } from './testing/both-engines.ts'
import { writeTables } from './testing/parquet.tables.ts'
import { createWarehouse, type Warehouse } from './warehouse.ts'

let directory: string
let engines: BothEngines

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'schema-'))
  const tables = await writeTables(directory, [
    { schema: 'Dimension', table: 'Date', rows: 'SELECT 1 AS "Date", 2 AS "ISO Week Number"' },
    { schema: 'Fact', table: 'Sale', rows: 'SELECT 1 AS "Sale Key", 2 AS "Profit", 3 AS "Extra"' },
  ])
  engines = await openBothEngines({ database: 'Warehouse', tables, threads: 1 })
})

afterAll(async () => {
  await engines.close()
  await rm(directory, { recursive: true })
})

const everyWarehouse = async (check: (warehouse: Warehouse) => Promise<void>) => {
  for (const engine of [engines.duckdb, engines.mssql]) await check(createWarehouse(engine))
}

describe('findMissing', () => {
  test('finds nothing when all is there: case does not count, and neither do extra columns', async () => {
    await everyWarehouse(async (warehouse) => {
      const required = [{ schema: 'fact', table: 'SALE', columns: ['sale key', 'Profit'] }]
      expect(await findMissing(warehouse, required)).toEqual([])
    })
  })

  test('names the columns that are not there and the table that is not', async () => {
    await everyWarehouse(async (warehouse) => {
      const missing = await findMissing(warehouse, [
        { schema: 'Fact', table: 'Sale', columns: ['Profit', 'Package', 'Tax Rate'] },
        { schema: 'Dimension', table: 'Date', columns: ['Date'] },
        { schema: 'Fact', table: 'Order', columns: ['Order Key'] },
      ])
      expect(missing.map(describeMissing)).toEqual([
        'Fact.Sale: no column Package, Tax Rate',
        'Fact.Order: no such table, or no permission to read it',
      ])
    })
  })
})
