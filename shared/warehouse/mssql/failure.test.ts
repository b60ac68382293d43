import { afterAll, beforeAll, expect, test } from 'bun:test'
import { type UnavailableReason, WarehouseUnavailable } from '../errors.ts'
import { createMssqlEngine } from '../mssql.engine.ts'
import { clientOptions } from '../testing/mssql-over-duckdb.ts'
import { type Certificate, createCertificate } from '../testing/tds/certificate.ts'
import { startTdsServer, type TdsServer } from '../testing/tds/tds.server.ts'
import { int } from '../testing/tds/types.ts'

let certificate: Certificate
let server: TdsServer
beforeAll(async () => {
  certificate = await createCertificate()
  server = await startTdsServer({
    certificate,
    run: () => ({ columns: [{ name: 'answer', type: int }], rows: [[1]] }),
  })
})
afterAll(() => server.die())

/** What a login ends in that SQL Server turns away with these errors, and how often it was tried. */
async function loginWith(...numbers: readonly number[]) {
  const engine = createMssqlEngine({
    ...clientOptions(server, certificate),
    retry: { firstDelayMs: 1, maxDelayMs: 2 },
  })
  const before = server.logins.length
  server.faults.inject({ at: 'login', fault: 'error', numbers }, 3)
  try {
    await engine.execute({ name: 'test', sql: 'SELECT 1', parameters: [] })
    return 'rows'
  } catch (error) {
    const reason: UnavailableReason | unknown =
      error instanceof WarehouseUnavailable ? error.reason : error
    return [reason, server.logins.length - before]
  } finally {
    server.faults.clear()
    await engine.close()
  }
}

test.each([18452, 18456, 18470, 18486, 18487, 18488, 15113, 17892])(
  '%d at login is a refused login, tried once: accounts lock',
  async (number) => {
    expect(await loginWith(number)).toEqual(['login', 1])
  },
)

test.each([911, 916, 4060, 4064])(
  '%d at login, though 18456 follows, is about the database, tried once',
  async (number) => {
    expect(await loginWith(number, 18456)).toEqual(['database', 1])
  },
)

test.each([40613, 40197, 40501, 49918, 10928, 18401, 18451, 18461, 922, 33557097])(
  '%d at login is a server that is not ready, tried 3 times',
  async (number) => {
    expect(await loginWith(number)).toEqual(['overloaded', 3])
  },
)

test('40613 twice at login costs no caller anything', async () => {
  const engine = createMssqlEngine({
    ...clientOptions(server, certificate),
    retry: { firstDelayMs: 1, maxDelayMs: 2 },
  })
  server.faults.inject({ at: 'login', fault: 'error', numbers: [40613] }, 2)
  expect(await engine.execute({ name: 'test', sql: 'SELECT 1', parameters: [] })).toHaveLength(1)
  await engine.close()
})

test('a server without TLS is distinguished from a bad certificate', async () => {
  const engine = createMssqlEngine(clientOptions(server, certificate))
  server.faults.inject({ at: 'prelogin', fault: 'no encryption' }, 3)
  await expect(
    engine.execute({ name: 'test', sql: 'SELECT 1', parameters: [] }),
  ).rejects.toMatchObject({ reason: 'encryption' })
  server.faults.clear()
  await engine.close()
})
