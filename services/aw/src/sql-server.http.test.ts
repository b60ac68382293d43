import { afterAll, afterEach, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import { Readiness } from '@otel-bi/contract/platform'
import { Problem } from '@otel-bi/contract/problem'
import { createLogger } from '@otel-bi/runtime/logger'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { testTables } from '@otel-bi/runtime/testing/test-warehouse'
import { warehouseCheck } from '@otel-bi/runtime/warehouse-check'
import {
  type MssqlOverDuckDb,
  startMssqlOverDuckDb,
} from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import type { TdsFault } from '@otel-bi/warehouse/testing/tds/faults'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { createApp } from './app.ts'
import { openAwApp } from './testing/aw-app.ts'

setDefaultTimeout(180_000)

const database = 'AdventureWorksDW2022'
const requestMs = 5_000
const maxConnections = 3
/** Readiness and an open circuit ask on a connection of their own. */
const probeConnections = 1

let sqlServer: MssqlOverDuckDb
let call: ReturnType<typeof testCaller>
let closeApp: () => Promise<void>
const log: string[] = []
const rejections: unknown[] = []
const noteRejection = (reason: unknown) => rejections.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', noteRejection)
  sqlServer = await startMssqlOverDuckDb(await testTables(database), {
    maxConnections,
    timeouts: { connectMs: 1_200, slotMs: 4_000, requestMs, cancelMs: 50 },
    retry: { attempts: 2, firstDelayMs: 10, maxDelayMs: 20 },
    circuit: { failures: 4, openMs: 300 },
  })
  const warehouse = createWarehouse(sqlServer.engine)
  const { deps, close } = await openAwApp({ warehouse })
  const destination = { write: (line: string) => void log.push(line) }
  const logger = createLogger({ service: 'aw-service', level: 'WARNING', destination })
  const dependencies = [warehouseCheck(warehouse, logger)]
  call = testCaller(createApp({ ...deps, logger, dependencies }), 'aw-service')
  closeApp = close
})

afterEach(() => {
  sqlServer.server.faults.clear()
  expect(rejections).toEqual([])
})

afterAll(async () => {
  await closeApp()
  await sqlServer.close()
  process.off('unhandledRejection', noteRejection)
})

let asked = 0
/** One statement of up to 30 rows, and never a question of before. */
const ask = () => {
  asked += 1
  const from = addDays('2011-01-01', asked % 1_000)
  const to = addDays(from, 29 - Math.trunc(asked / 1_000))
  return call(`/api/aw/sales/history?channel=internet&from=${from}&to=${to}`)
}

/** What a caller sees: the status, and of a problem its code and whether it says when to come back. */
async function outcomeOf(answer: Response): Promise<readonly [number, string?, boolean?]> {
  if (answer.status === 200) return [200]
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const { status, code } = Problem.parse(await answer.json())
  return [status, code, Number(answer.headers.get('retry-after') ?? 0) >= 1]
}

const unavailable = [503, 'warehouse_unavailable', true] as const
const late = [504, 'warehouse_timeout', false] as const
const ours = [500, 'internal_error', false] as const
const rows = [200] as const

/** A server that has forgotten its connections, so that the next read logs in. */
async function reconnect(): Promise<void> {
  await sqlServer.server.die()
  await sqlServer.server.comeBack()
}

/** Asks until the circuit lets it through, as callers do who heed Retry-After. */
async function healed(): Promise<void> {
  const deadline = performance.now() + 50_000
  while ((await ask()).status !== 200) {
    if (performance.now() > deadline) throw new Error('the service did not heal')
    await Bun.sleep(50)
  }
}

/** A socket ends when the server has seen it: at once, or later on a busy machine. */
async function closedDown(): Promise<void> {
  const deadline = performance.now() + 50_000
  const isMore = () => sqlServer.server.openConnections() > maxConnections + probeConnections
  while (isMore() && performance.now() < deadline) await Bun.sleep(20)
}

describe('a fault of SQL Server', () => {
  const cases: readonly [
    string,
    TdsFault,
    number,
    readonly [number, string?, boolean?],
    beforehand?: () => Promise<void>,
  ][] = [
    ['a refused login', { at: 'login', fault: 'refused' }, 1, unavailable, reconnect],
    ['silence at PRELOGIN', { at: 'prelogin', fault: 'silence' }, 9, unavailable, reconnect],
    ['silence after the statement', { at: 'statement', fault: 'silence' }, 1, late],
    ['deadlock 1205 once', { at: 'statement', fault: 'error', number: 1205 }, 1, rows],
    ['deadlock 1205 thrice', { at: 'statement', fault: 'error', number: 1205 }, 3, unavailable],
    ['failover 40613 thrice', { at: 'statement', fault: 'error', number: 40613 }, 3, unavailable],
    ['a missing table, 208', { at: 'statement', fault: 'error', number: 208 }, 1, ours],
    ['a missing permission, 229', { at: 'statement', fault: 'error', number: 229 }, 1, ours],
    ['a cut inside the first row', { at: 'statement', fault: 'cut', afterRows: 0 }, 1, rows],
    ['a cut inside the sixth row', { at: 'statement', fault: 'cut', afterRows: 5 }, 1, unavailable],
    ['rows too slow for the time', { at: 'statement', fault: 'slow', everyMs: 500 }, 1, late],
  ]

  test.each(cases)('%s', async (_title, fault, times, outcome, beforehand) => {
    await healed()
    await beforehand?.()
    sqlServer.server.faults.inject(fault, times)
    expect(await outcomeOf(await ask())).toEqual([...outcome])
    sqlServer.server.faults.clear()
    await healed()
  })

  test('an expired certificate is 503, and a renewed one is found without a restart', async () => {
    await healed()
    sqlServer.server.useCertificate(await createCertificate(undefined, { expired: true }))
    await reconnect()
    expect(await outcomeOf(await ask())).toEqual([...unavailable])
    sqlServer.server.useCertificate(sqlServer.certificate)
    await healed()
  })

  test('is in the log with its number and message, no value quoted, and nowhere else', async () => {
    await healed()
    log.length = 0
    const message =
      "Conversion failed when converting the nvarchar value 'Ana Anić' to data type int."
    sqlServer.server.faults.inject({ at: 'statement', fault: 'error', number: 245, message })
    const answer = await (await ask()).text()
    expect(Problem.parse(JSON.parse(answer))).toMatchObject({ code: 'internal_error' })
    expect(answer).not.toMatch(/Conversion|nvarchar|SELECT|Fact|stack/)
    expect(log.join()).toContain("Conversion failed when converting the nvarchar value '…'")
    expect(log.join()).toContain('WarehouseQueryError')
    expect(log.join()).not.toMatch(/Anić|internet/)
  })
})

test('500 faulty requests have one of the documented outcomes and leave no connection behind', async () => {
  const faults: readonly TdsFault[] = [
    { at: 'statement', fault: 'cut', afterRows: 0 },
    { at: 'statement', fault: 'cut', afterRows: 5 },
    { at: 'statement', fault: 'error', number: 1205 },
    { at: 'statement', fault: 'error', number: 208 },
    { at: 'statement', fault: 'error', number: 40197 },
  ]
  const { server } = sqlServer
  await healed()
  const seen = new Set<string>()
  const before = server.statements.length
  for (let round = 0; round < 100; round++) {
    for (const fault of faults) server.faults.inject(fault)
    const answers = await Promise.all(Array.from({ length: 5 }, ask))
    for (const answer of answers) seen.add((await outcomeOf(answer)).join(' '))
  }
  expect(server.statements.length - before).toBeGreaterThan(500)
  const documented = [rows, unavailable, ours, late].map((each) => each.join(' '))
  expect([...seen].filter((outcome) => !documented.includes(outcome))).toEqual([])
  expect(seen.size).toBeGreaterThanOrEqual(3)
  await closedDown()
  expect(server.openConnections()).toBeLessThanOrEqual(maxConnections + probeConnections)
  server.faults.clear()
  await healed()
  for (let index = 0; index < 20; index++) expect((await ask()).status).toBe(200)
  expect(server.openConnections()).toBeLessThanOrEqual(maxConnections + probeConnections)
})

describe('SQL Server stopped', () => {
  const readiness = async () => {
    const answer = await call('/api/health/ready')
    return { answered: answer.status, ...Readiness.parse(await answer.json()) }
  }

  test('health stays ok, readiness names the warehouse, requests are 503 in time, and all heals', async () => {
    await healed()
    const up = { name: database, status: 'ok' } as const
    expect(await readiness()).toMatchObject({ dependencies: [up] })
    await sqlServer.server.die()
    expect((await call('/api/health')).status).toBe(200)
    expect(await readiness()).toMatchObject({
      answered: 503,
      status: 'down',
      dependencies: [{ name: database, status: 'down' }],
    })
    const answers = await Promise.all(Array.from({ length: 10 }, ask))
    for (const answer of answers) expect(await outcomeOf(answer)).toEqual([...unavailable])
    await sqlServer.server.comeBack()
    await healed()
    expect(await readiness()).toMatchObject({ status: 'ok', dependencies: [up] })
  })

  test('before the first request is no reason not to start', async () => {
    const other = await startMssqlOverDuckDb(await testTables(database), {
      circuit: { failures: 100 },
    })
    await other.server.die()
    const { call: first, close } = await openAwApp({ warehouse: createWarehouse(other.engine) })
    expect((await first('/api/health')).status).toBe(200)
    expect(await outcomeOf(await first('/api/aw/sales/kpis'))).toEqual([...unavailable])
    await other.server.comeBack()
    expect((await first('/api/aw/sales/kpis')).status).toBe(200)
    await close()
    await other.close()
  })
})
