import type { DuckDBInstance } from '@duckdb/node-api'

/** What SQL Server answers about itself to a login that may only read. */
const functions = [
  `DB_NAME() AS 'Warehouse'`,
  `QUOTENAME(name) AS '[' || replace(name, ']', ']]') || ']'`,
  'IS_SRVROLEMEMBER(role) AS 0',
  'IS_ROLEMEMBER(role) AS 0',
  'HAS_PERMS_BY_NAME(name, class, permission) AS 0',
]

/** Adds the functions of SQL Server that our statements call and DuckDB lacks. */
export async function addServerFunctions(instance: DuckDBInstance): Promise<void> {
  const connection = await instance.connect()
  try {
    for (const macro of functions) await connection.run(`CREATE MACRO ${macro}`)
  } finally {
    connection.closeSync()
  }
}
