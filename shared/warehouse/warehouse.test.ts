import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { z } from 'zod'
import { createDuckDbEngine } from './duckdb.engine.ts'
import { WarehouseShapeError } from './errors.ts'
import { defineQuery } from './query.ts'
import { ReadOnlyViolation } from './read-only.guard.ts'
import { createWarehouse, type Warehouse } from './warehouse.ts'

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = createWarehouse(await createDuckDbEngine({ database: 'Warehouse', tables: [] }))
})
afterAll(() => warehouse.close())

const doubled = defineQuery({
  name: 'doubled',
  parameters: { n: 'int' },
  row: z.object({ twice: z.number() }),
  sql: 'SELECT CAST(@n AS int) * 2 AS twice',
})
const wrongShape = defineQuery({
  name: 'wrong_shape',
  parameters: {},
  row: z.object({ twice: z.string() }),
  sql: 'SELECT 1 AS twice',
})
const write = defineQuery({
  name: 'write',
  parameters: {},
  row: z.object({}),
  sql: 'SELECT 1 AS a INTO copy',
})

describe('a warehouse', () => {
  test('binds parameters and gives parsed rows, 21 doubled is 42', async () => {
    expect(await warehouse.query(doubled, { n: 21 })).toEqual([{ twice: 42 }])
  })

  test('refuses a row that is not what its query promised', async () => {
    await expect(warehouse.query(wrongShape, {})).rejects.toBeInstanceOf(WarehouseShapeError)
    await expect(warehouse.query(wrongShape, {})).rejects.toThrow('wrong_shape')
  })

  test('lets no write reach the engine', async () => {
    await expect(warehouse.query(write, {})).rejects.toBeInstanceOf(ReadOnlyViolation)
    await expect(warehouse.query(write, {})).rejects.toThrow('INTO')
  })
})
