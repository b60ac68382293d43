import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { BoundParameter } from './engine.ts'
import { WarehouseQueryError, WarehouseShapeError } from './errors.ts'
import { type BothEngines, openBothEngines } from './testing/both-engines.ts'
import { writeTables } from './testing/parquet.tables.ts'

// Every type of the two warehouses, at its edges and as NULL.
const everyType = `
  SELECT CAST(id AS INTEGER) AS "Key", CAST(tiny AS UTINYINT) AS "Tiny", CAST(small AS SMALLINT) AS "Small",
    CAST(big AS BIGINT) AS "Sale Key", CAST(price AS DECIMAL(19,4)) AS "Price", CAST(total AS DECIMAL(18,2)) AS "Total",
    CAST(rate AS DECIMAL(18,3)) AS "Rate", CAST(weight AS DOUBLE) AS "Weight", CAST(flag AS BOOLEAN) AS "Is Final",
    CAST(day AS DATE) AS "Day", CAST(valid AS TIMESTAMP) AS "Valid To", CAST(name AS VARCHAR) AS "Stock Item"
  FROM (VALUES
    (1, 0, -32768, -9007199254740991, -922337203685477.5808, -9999999999999999.99, 0.125, 0.1, true, '2013-01-01', '2013-01-01 00:00:00', 'DBA joke mug - "daaaaaa-ta" (White)'),
    (2, 255, 32767, 9007199254740991, 922337203685477.5807, 9999999999999999.99, 999999999999999.999, -1.7976931348623157e308, false, '9999-12-31', '9999-12-31 23:59:59.999999', 'čćđšž 日本語 🚀'),
    (3, 1, -1, 0, 0.0001, -0.01, -0.001, 2.5, false, '0001-01-01', '1753-01-01 12:34:56.789999', ''),
    (4, 7, 12, 42, 1234.5678, 12.30, 15.000, 1e-7, true, '2012-02-29', '1969-12-31 23:59:59.999999', 'it''s'),
    (5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS v(id, tiny, small, big, price, total, rate, weight, flag, day, valid, name)`

const sales = `
  SELECT CAST(i AS BIGINT) AS "Sale Key", CAST(i % 7 AS INTEGER) AS "Item Key",
    CAST(DATE '2013-01-01' + CAST(i % 400 AS INTEGER) AS DATE) AS "Invoice Date Key",
    CAST(i * 7 % 101 AS INTEGER) AS "Quantity", CAST((i * 37 % 10007) / 100.0 AS DECIMAL(18,2)) AS "Profit",
    CAST((i * 91 % 99991) / 10.0 AS DECIMAL(19,4)) AS "Amount"
  FROM range(1, 5001) AS r(i)`

const queries: readonly { name: string; sql: string; parameters?: readonly BoundParameter[] }[] = [
  {
    name: 'every type, its edges and NULL',
    sql: `SELECT t."Key", t."Tiny", t."Small", t."Sale Key", t."Price", t."Total", t."Rate", t."Weight",
      t."Is Final", t."Day", t."Valid To", t."Stock Item" FROM "Dimension"."Every Type" AS t ORDER BY t."Key"`,
  },
  {
    name: 'no rows',
    sql: 'SELECT t."Key", t."Price" FROM "Dimension"."Every Type" AS t WHERE t."Key" < 0',
  },
  {
    name: 'sums of money and of decimals, a count and a sum of integers',
    sql: `SELECT s."Item Key" AS item, SUM(s."Amount") AS amount, SUM(s."Profit") AS profit, COUNT(*) AS lines,
      SUM(CAST(s."Quantity" AS bigint)) AS quantity, AVG(CAST(s."Profit" AS float(53))) AS mean
      FROM "Fact"."Sale" AS s GROUP BY s."Item Key" ORDER BY s."Item Key"`,
  },
  {
    name: 'a ratio of decimals with 20 digits',
    sql: `SELECT CAST(SUM(s."Amount") AS decimal(38,20)) AS amount, CAST(1 AS decimal(38,10)) AS one
      FROM "Fact"."Sale" AS s`,
  },
  {
    name: 'CTE, window, CASE, NULLIF and COALESCE',
    sql: `WITH monthly AS (
        SELECT YEAR(s."Invoice Date Key") AS y, MONTH(s."Invoice Date Key") AS m, SUM(s."Profit") AS profit
        FROM "Fact"."Sale" AS s GROUP BY YEAR(s."Invoice Date Key"), MONTH(s."Invoice Date Key"))
      SELECT y, m, profit, LAG(profit) OVER (ORDER BY y, m) AS previous,
        RANK() OVER (ORDER BY profit DESC) AS place, CASE WHEN m = 1 THEN 1 ELSE 0 END AS first_month,
        COALESCE(NULLIF(m, 2), 0) AS no_february, CONCAT(y, '-', m) AS label
      FROM monthly ORDER BY y, m`,
  },
  {
    name: 'date, integer, decimal and text parameters',
    sql: `SELECT s."Sale Key" AS id, s."Invoice Date Key" AS day, CAST(@share AS decimal(19,6)) AS share,
        CAST(@label AS varchar(20)) AS label
      FROM "Fact"."Sale" AS s
      WHERE s."Invoice Date Key" >= CAST(@from AS date) AND s."Quantity" > CAST(@least AS int)
        AND s."Profit" > CAST(@share AS decimal(19,6))
      ORDER BY s."Sale Key" OFFSET 0 ROWS FETCH NEXT 10 ROWS ONLY`,
    parameters: [
      { name: 'from', type: 'date', value: '2013-05-31' },
      { name: 'least', type: 'int', value: 50 },
      { name: 'share', type: 'decimal', value: 12.3456785 },
      { name: 'label', type: 'text', value: "o'hara; DROP" },
    ],
  },
  {
    name: '5000 rows, more than one packet and more than one buffer',
    sql: 'SELECT s."Sale Key" AS id, s."Amount" AS amount FROM "Fact"."Sale" AS s ORDER BY s."Sale Key"',
  },
]

let directory: string
let engines: BothEngines

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'engines-'))
  const tables = await writeTables(directory, [
    { schema: 'Dimension', table: 'Every Type', rows: everyType },
    { schema: 'Fact', table: 'Sale', rows: sales },
  ])
  engines = await openBothEngines({ database: 'Warehouse', tables, threads: 1 })
})

afterAll(async () => {
  await engines.close()
  await rm(directory, { recursive: true })
})

describe('the SQL Server engine and DuckDB', () => {
  test.each(queries)('give equal rows: $name', async ({ name, sql, parameters = [] }) => {
    const statement = { name, sql, parameters }
    const rows = await engines.duckdb.execute(statement)
    expect(await engines.mssql.execute(statement)).toEqual(rows)
  })

  test('the end of time stays in its year: 9999-12-31T23:59:59.999, cut and not rounded', async () => {
    const sql = `SELECT t."Valid To" AS v, t."Day" AS d FROM "Dimension"."Every Type" AS t WHERE t."Key" = 2`
    for (const engine of [engines.duckdb, engines.mssql])
      expect(await engine.execute({ name: 'end', sql, parameters: [] })).toEqual([
        { v: '9999-12-31T23:59:59.999', d: '9999-12-31' },
      ])
  })

  test('money keeps its cents: the largest is 922337203685477.5807 as a double', async () => {
    const sql = `SELECT t."Price" AS p FROM "Dimension"."Every Type" AS t WHERE t."Key" IN (2, 4) ORDER BY t."Key"`
    for (const engine of [engines.duckdb, engines.mssql])
      expect(await engine.execute({ name: 'money', sql, parameters: [] })).toEqual([
        { p: Number('922337203685477.5807') },
        { p: 1234.5678 },
      ])
  })

  test('two columns of one name are refused by both, since one would win unseen', async () => {
    const statement = { name: 'twice', sql: 'SELECT 1 AS a, 2 AS a', parameters: [] }
    for (const engine of [engines.duckdb, engines.mssql])
      await expect(engine.execute(statement)).rejects.toBeInstanceOf(WarehouseShapeError)
  })

  test('a table that is not there is a changed schema on both, anything else a refused query', async () => {
    const missing = { name: 'missing', sql: 'SELECT a FROM "Fact"."Sales"', parameters: [] }
    const column = { name: 'column', sql: 'SELECT s.a FROM "Fact"."Sale" AS s', parameters: [] }
    const wrong = { name: 'wrong', sql: 'SELECT FROM WHERE', parameters: [] }
    for (const engine of [engines.duckdb, engines.mssql]) {
      await expect(engine.execute(missing)).rejects.toBeInstanceOf(WarehouseShapeError)
      await expect(engine.execute(column)).rejects.toBeInstanceOf(WarehouseShapeError)
      await expect(engine.execute(wrong)).rejects.toBeInstanceOf(WarehouseQueryError)
    }
  })

  test('any decimal is the same number to the last bit through both', async () => {
    const digits = fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n })
    const column = fc.tuple(digits, fc.integer({ min: 0, max: 38 }))
    await fc.assert(
      fc.asyncProperty(fc.array(column, { minLength: 1, maxLength: 20 }), async (columns) => {
        const literals = columns.map(
          ([value, scale], index) =>
            `CAST('${text(value, scale)}' AS decimal(38,${scale})) AS c${index}`,
        )
        const statement = { name: 'decimals', sql: `SELECT ${literals.join(', ')}`, parameters: [] }
        expect(await engines.mssql.execute(statement)).toEqual(
          await engines.duckdb.execute(statement),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('parameters travel as parameters of their own type, never in the text', async () => {
    const parameters: BoundParameter[] = [
      { name: 'from', type: 'date', value: '2013-05-31' },
      { name: 'least', type: 'int', value: -50 },
      { name: 'share', type: 'decimal', value: -0.5 },
      { name: 'label', type: 'text', value: "o'hara; DROP" },
    ]
    const sql =
      'SELECT CAST(@from AS date) AS f, CAST(@least AS int) AS l, CAST(@share AS decimal(19,6)) AS s, @label AS t'
    await engines.mssql.execute({ name: 'typed', sql, parameters })
    expect(engines.server.statements.at(-1)).toEqual({
      sql,
      parameters: [
        { name: 'from', type: 'date', value: '2013-05-31' },
        { name: 'least', type: 'int', value: -50 },
        { name: 'share', type: 'decimal(19,6)', value: '-0.500000' },
        { name: 'label', type: 'nvarchar', value: "o'hara; DROP" },
      ],
    })
  })

  test('nothing but SELECT and WITH reaches the server once the driver has set its session up', async () => {
    for (const { name, sql, parameters = [] } of queries)
      await engines.mssql.execute({ name, sql, parameters })
    const { statements, setups } = engines.server
    expect(statements.length).toBeGreaterThanOrEqual(queries.length)
    for (const { sql } of statements) expect(sql).toMatch(/^\s*(?:SELECT|WITH)\b/)
    for (const line of setups.flatMap((setup) => setup.split('\n'))) expect(line).toMatch(/^set /)
  })
})

function text(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  return `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`
}
