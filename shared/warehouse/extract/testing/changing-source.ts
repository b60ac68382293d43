import { openDuckDb } from '../../duckdb/database.ts'
import { createMssqlEngine } from '../../mssql.engine.ts'
import type { StreamingEngine } from '../../streaming.ts'
import { clientOptions } from '../../testing/mssql-over-duckdb.ts'
import { createCertificate } from '../../testing/tds/certificate.ts'
import { duckDbRun } from '../../testing/tds/duckdb.run.ts'
import { startTdsServer, type TdsServer } from '../../testing/tds/tds.server.ts'
import type { RollupTable } from '../rollup.ts'
import type { ExtractTable } from '../table.ts'
import type { MssqlTarget } from './mssql-target.ts'

export type ChangingSource = {
  readonly engine: StreamingEngine
  readonly server: TdsServer
  /** How another process reaches the server. */
  readonly target: Omit<MssqlTarget, 'directory'>
  /** Changes rows of the server. */
  readonly change: (sql: string) => Promise<void>
  /** Called before a statement is answered. */
  onStatement: (sql: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** 300 days of sales from 2013-01-01, ten a day, in four quarters; and the three items that are sold. */
export const salesTables = [
  { schema: 'Dimension', table: 'Item', columns: ['Item Key', 'Name'] },
  {
    schema: 'Fact',
    table: 'Sale',
    columns: ['Sale Key', 'Item Key', 'Day', 'Amount', 'Discount'],
    day: 'Day',
  },
] as const satisfies readonly ExtractTable[]

const byDay = (...columns: string[]): RollupTable => ({
  name: ['sales', ...columns].join(' '),
  of: 'sales',
  from: '"Fact"."Sale" f',
  keys: ['f."Day"', ...columns.map((column) => `f."${column}"`)],
  sums: [
    { column: 'total amount', value: 'f."Amount"' },
    { column: 'total discount', value: 'f."Discount"' },
  ],
  counts: ['Sale Key', 'Item Key'].map((column) => ({
    column: `total ${column}`,
    value: `f."${column}"`,
    values: `SELECT COUNT(DISTINCT f."${column}") AS n FROM "Fact"."Sale" f`,
  })),
})

/** Of the sales: 300 rows by day, and no table by day and item, whose 900 rows are more than a quarter of 3,000. */
export const salesRollups: readonly RollupTable[] = [byDay('Item Key'), byDay()]

const rows = `
  CREATE SCHEMA "Dimension";
  CREATE SCHEMA "Fact";
  CREATE TABLE "Dimension"."Item" AS
    SELECT * FROM (VALUES (1, 'Žuta šalica'), (2, 'Mug'), (3, NULL)) AS v("Item Key", "Name");
  CREATE TABLE "Fact"."Sale" AS
    SELECT i AS "Sale Key", (i % 3 + 1)::INTEGER AS "Item Key", DATE '2013-01-01' + (i // 10)::INTEGER AS "Day",
           (i % 1000 / 7)::DECIMAL(18, 2) AS "Amount", CASE WHEN i % 5 > 0 THEN i / 7.0::DOUBLE END AS "Discount",
           'not read' AS "Comment"
    FROM range(3000) AS r(i);`

/** SQL Server, as the driver sees it, whose rows a test may change. */
export async function openChangingSource(): Promise<ChangingSource> {
  const instance = await openDuckDb({ tables: [] })
  const connection = await instance.connect()
  await connection.run(rows)
  const certificate = await createCertificate()
  const answer = duckDbRun(instance)
  const server = await startTdsServer({
    certificate,
    async run(sql, ...rest) {
      await source.onStatement(sql)
      return answer(sql, ...rest)
    },
  })
  const client = { ...clientOptions(server, certificate), database: 'Sales' }
  const engine = createMssqlEngine(client)
  const source: ChangingSource = {
    engine,
    server,
    target: { ...client, certificateAuthority: certificate.certificate },
    onStatement: async () => undefined,
    change: async (sql) => void (await connection.run(sql)),
    async close() {
      await engine.close()
      await server.die()
      connection.closeSync()
      instance.closeSync()
    },
  }
  return source
}
