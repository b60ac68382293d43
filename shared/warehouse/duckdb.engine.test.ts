import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbEngine } from './duckdb.engine.ts'
import type { Engine, Statement } from './engine.ts'
import { WarehouseQueryError } from './errors.ts'
import { writeTables } from './testing/parquet.tables.ts'

let directory: string
let engine: Engine

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'duckdb-'))
  const rows = 'SELECT CAST(i AS INTEGER) AS id FROM range(1, 10001) AS r(i)'
  const tables = await writeTables(directory, [{ schema: 'Fact', table: 'Sale', rows }])
  engine = await createDuckDbEngine({ database: 'Warehouse', tables, threads: 1 })
})

afterAll(async () => {
  await engine.close()
  await rm(directory, { recursive: true })
})

const statement = (sql: string): Statement => ({ name: 'test', sql, parameters: [] })
const all = statement('SELECT s.id FROM "Fact"."Sale" AS s ORDER BY s.id')
// 10^12 pairs take far longer than any test.
const endless =
  statement(`SELECT COUNT(*) AS n FROM "Fact"."Sale" AS a, "Fact"."Sale" AS b, "Fact"."Sale" AS c
  WHERE a.id + b.id + c.id < 0`)

describe('the embedded engine', () => {
  test('reads 10000 rows: their sum is 10000 × 10001 / 2', async () => {
    const rows = await engine.execute(all)
    expect(rows.reduce((sum, { id }) => sum + Number(id), 0)).toBe(50_005_000)
  })

  test('stores a table in the order of the column that it is given: 3, 1, 2 as 1, 2, 3', async () => {
    const tables = await writeTables(directory, [
      { schema: 'Fact', table: 'Day', rows: 'SELECT * FROM (VALUES (3), (1), (2)) AS v(day)' },
    ])
    const ordered = await createDuckDbEngine({
      database: 'Warehouse',
      tables: tables.map((table) => ({ ...table, orderBy: 'day' })),
    })
    const rows = await ordered.execute(
      statement('SELECT d.day FROM "Fact"."Day" AS d ORDER BY d.rowid'),
    )
    await ordered.close()
    expect(rows).toEqual([{ day: 1 }, { day: 2 }, { day: 3 }])
  })

  test('a caller who leaves interrupts the statement and gets its own reason', async () => {
    const caller = new AbortController()
    const reading = engine.execute(endless, caller.signal)
    setTimeout(() => caller.abort(new Error('gone')), 30)
    await expect(reading).rejects.toThrow('gone')
  })

  test('reads no file and changes no setting, whatever the statement says', async () => {
    for (const sql of [
      `SELECT * FROM read_parquet('${directory}/Fact.Sale.parquet')`,
      `COPY "Fact"."Sale" TO '${directory}/out.parquet'`,
      'SET enable_external_access = true',
    ])
      await expect(engine.execute(statement(sql))).rejects.toBeInstanceOf(WarehouseQueryError)
  })

  test('closed, says so', async () => {
    const closed = await createDuckDbEngine({ database: 'Warehouse', tables: [] })
    await closed.close()
    await closed.close()
    await expect(closed.execute(all)).rejects.toMatchObject({ reason: 'closed' })
  })
})
