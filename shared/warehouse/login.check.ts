import { z } from 'zod'
import { counted } from './counted.ts'
import { defineQuery } from './query.ts'
import type { Warehouse } from './warehouse.ts'

export type LoginCheck = {
  readonly canWrite: boolean
  /** What makes it so, such as `member of sysadmin` or `12 tables can be changed`. */
  readonly findings: readonly string[]
}

const flag = z.number().nullable()

/** Asks SQL Server what the login may do; NULL means that there is no such role or permission. */
export const loginPermissions = defineQuery({
  name: 'warehouse.login_permissions',
  parameters: {},
  row: z.object({
    sysadmin: flag,
    db_owner: flag,
    db_datawriter: flag,
    db_ddladmin: flag,
    control_database: flag,
    alter_database: flag,
    create_table: flag,
    execute_any: flag,
    writable_tables: z.number(),
  }),
  sql: `
    WITH named AS (
      SELECT CONCAT(QUOTENAME(t.TABLE_SCHEMA), '.', QUOTENAME(t.TABLE_NAME)) AS name
      FROM INFORMATION_SCHEMA.TABLES AS t)
    SELECT
      IS_SRVROLEMEMBER('sysadmin') AS sysadmin,
      IS_ROLEMEMBER('db_owner') AS db_owner,
      IS_ROLEMEMBER('db_datawriter') AS db_datawriter,
      IS_ROLEMEMBER('db_ddladmin') AS db_ddladmin,
      HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'CONTROL') AS control_database,
      HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'ALTER') AS alter_database,
      HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'CREATE TABLE') AS create_table,
      HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'EXECUTE') AS execute_any,
      (SELECT COUNT(*) FROM named AS n
        WHERE HAS_PERMS_BY_NAME(n.name, 'OBJECT', 'INSERT') = 1
          OR HAS_PERMS_BY_NAME(n.name, 'OBJECT', 'UPDATE') = 1
          OR HAS_PERMS_BY_NAME(n.name, 'OBJECT', 'DELETE') = 1) AS writable_tables`,
})

const permissions = [
  'sysadmin',
  'db_owner',
  'db_datawriter',
  'db_ddladmin',
  'control_database',
  'alter_database',
  'create_table',
  'execute_any',
] as const

const meanings: Record<(typeof permissions)[number], string> = {
  sysadmin: 'member of the server role sysadmin',
  db_owner: 'member of db_owner',
  db_datawriter: 'member of db_datawriter',
  db_ddladmin: 'member of db_ddladmin',
  control_database: 'permission CONTROL on the database',
  alter_database: 'permission ALTER on the database',
  create_table: 'permission CREATE TABLE',
  execute_any: 'permission EXECUTE on the database',
}

/**
 * Whether the login the warehouse is read with could change it. The guard lets no write through;
 * this check reports that the server would. Embedded data belong to this process alone.
 */
export async function checkLogin(
  warehouse: Pick<Warehouse, 'source' | 'query'>,
  signal?: AbortSignal,
): Promise<LoginCheck> {
  if (warehouse.source === 'embedded') return { canWrite: false, findings: [] }
  const [row] = await warehouse.query(loginPermissions, {}, signal)
  if (row === undefined) return { canWrite: false, findings: [] }
  const findings = permissions.filter((name) => row[name] === 1).map((name) => meanings[name])
  const tables = row.writable_tables
  const all =
    tables > 0
      ? [...findings, `${counted(tables, 'table or view', 'tables or views')} can be changed`]
      : findings
  return { canWrite: all.length > 0, findings: all }
}
