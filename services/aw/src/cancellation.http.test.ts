import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { createLogger } from '@otel-bi/runtime/logger'
import { mintTestToken } from '@otel-bi/runtime/testing/analytics-deps'
import { testTables } from '@otel-bi/runtime/testing/test-warehouse'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import {
  type MssqlOverDuckDb,
  startMssqlOverDuckDb,
} from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { createApp } from './app.ts'
import { openAwApp } from './testing/aw-app.ts'

setDefaultTimeout(180_000)

let sqlServer: MssqlOverDuckDb
let service: ReturnType<typeof Bun.serve>
let close: () => Promise<void>
const log: string[] = []
const audited: AuditRecord[] = []

beforeAll(async () => {
  sqlServer = await startMssqlOverDuckDb(await testTables('AdventureWorksDW2022'))
  const { deps, ...app } = await openAwApp({ warehouse: createWarehouse(sqlServer.engine) })
  const destination = { write: (line: string) => void log.push(line) }
  const logger = createLogger({ service: 'aw-service', level: 'WARNING', destination })
  const audit = async (record: AuditRecord) => void audited.push(record)
  service = Bun.serve({ port: 0, fetch: createApp({ ...deps, logger, audit }).fetch })
  close = app.close
  await (await ask('/api/aw/sales/kpis')).text()
})

afterAll(async () => {
  await service.stop(true)
  await close()
  await sqlServer.close()
})

async function ask(path: string, signal?: AbortSignal): Promise<Response> {
  const headers = { authorization: `Bearer ${await mintTestToken('aw-service')}` }
  return fetch(new URL(path, service.url), { headers, ...(signal ? { signal } : {}) })
}

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = performance.now() + 30_000; !holds(); await Bun.sleep(5))
    if (performance.now() > deadline) throw new Error('it never held')
}

/** Asks, with rows that come one every 200 ms, and resolves when the statement is running. */
async function askSlowly(path: string, signal: AbortSignal): Promise<void> {
  const { faults, statements } = sqlServer.server
  const before = statements.length
  faults.inject({ at: 'statement', fault: 'slow', everyMs: 200 })
  // Its outcome is no answer, which the client has chosen itself.
  ask(path, signal).catch(() => {})
  await until(() => statements.length > before)
}

test.each([
  '/api/aw/sales/history?days_back=300',
  '/api/aw/export/sales-history?days_back=301&format=csv',
])('a client that leaves %s stops its statement on SQL Server', async (path) => {
  const { server } = sqlServer
  const [before, logged] = [server.cancellations(), log.length]
  const client = new AbortController()
  await askSlowly(path, client.signal)
  client.abort()
  // 300 rows take 60 s, and `until` waits 30.
  await until(() => server.cancellations() === before + 1)
  await until(() => audited.at(-1)?.status === 499)
  expect(log.length).toBe(logged)
  expect((await ask(path)).status).toBe(200)
})

test('of two clients with one question, the one that leaves takes nothing from the other', async () => {
  const { server } = sqlServer
  const before = server.cancellations()
  const path = '/api/aw/sales/history?days_back=30'
  const leaving = new AbortController()
  await askSlowly(path, leaving.signal)
  const statements = server.statements.length
  const stayed = ask(path)
  await Bun.sleep(2_000)
  leaving.abort()
  const answer = await stayed
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ meta: { row_count: 30 } })
  expect(server.cancellations()).toBe(before)
  expect(server.statements.length).toBe(statements)
})
