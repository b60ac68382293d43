import { describe, expect, test } from 'bun:test'
import { checkLogin, loginPermissions } from './login.check.ts'
import { createMssqlEngine } from './mssql.engine.ts'
import { assertReadOnly } from './read-only.guard.ts'
import { clientOptions } from './testing/mssql-over-duckdb.ts'
import { createCertificate } from './testing/tds/certificate.ts'
import { startTdsServer } from './testing/tds/tds.server.ts'
import { int } from './testing/tds/types.ts'
import { createWarehouse } from './warehouse.ts'

const reader = {
  sysadmin: 0,
  db_owner: 0,
  db_datawriter: 0,
  db_ddladmin: 0,
  control_database: 0,
  alter_database: 0,
  create_table: 0,
  execute_any: 0,
  writable_tables: 0,
}

/** What the check says when SQL Server answers so. */
async function checkedWith(answer: Record<string, number | null>) {
  const certificate = await createCertificate()
  const server = await startTdsServer({
    certificate,
    run: () => ({
      columns: Object.keys(answer).map((name) => ({ name, type: int })),
      rows: [Object.values(answer)],
    }),
  })
  const warehouse = createWarehouse(createMssqlEngine(clientOptions(server, certificate)))
  try {
    return await checkLogin(warehouse)
  } finally {
    await warehouse.close()
    await server.die()
  }
}

describe('checkLogin', () => {
  test('is itself a read', () => {
    expect(() => assertReadOnly(loginPermissions.sql)).not.toThrow()
  })

  test('finds nothing in a login that may only read', async () => {
    expect(await checkedWith(reader)).toEqual({ canWrite: false, findings: [] })
  })

  test('finds the administrator, and the 25 tables it can change', async () => {
    expect(await checkedWith({ ...reader, sysadmin: 1, writable_tables: 25 })).toEqual({
      canWrite: true,
      findings: ['member of the server role sysadmin', '25 tables or views can be changed'],
    })
  })

  test('finds one table granted by name, though no role was given', async () => {
    expect(await checkedWith({ ...reader, writable_tables: 1 })).toEqual({
      canWrite: true,
      findings: ['1 table or view can be changed'],
    })
  })

  test('takes NULL, a role or permission that is not known there, for no', async () => {
    const { canWrite } = await checkedWith({ ...reader, db_owner: null, execute_any: null })
    expect(canWrite).toBe(false)
  })
})
