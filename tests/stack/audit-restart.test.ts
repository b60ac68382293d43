import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@otel-bi/contract/problem'
import { listAudit } from '@otel-bi/store/audit'
import { verifyAudit } from '@otel-bi/store/audit-verify'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { openStore } from '@otel-bi/store/store'
import { freePort, testStore } from '@otel-bi/store/testing/postgres'
import { startStack } from './stack.ts'

const calls = 2_000
const directory = await mkdtemp(join(tmpdir(), 'otel-bi-restart-'))
afterAll(() => rm(directory, { recursive: true, force: true }))

test('PostgreSQL restarted during 2,000 calls: each 200 has one audit row, every other answer is a 503 problem, the chain holds', async () => {
  const options = { directory, port: await freePort() }
  let server = await startEmbeddedPostgres(options)
  const environment = { RATE_LIMIT_PER_SUBJECT: '0', RATE_LIMIT_PER_ADDRESS: '0' }
  const stack = await startStack({ postgresUrl: server.url, environment })
  let answered = 0
  let refusedSoFar = 0
  const call = async (n: number) => {
    const answer = await fetch(`${stack.url}/api/aw/sales/kpis?days_back=${1 + (n % 20)}`)
    const body: unknown = await answer.json()
    answered += 1
    if (answer.status !== 200) refusedSoFar += 1
    return { status: answer.status, traceId: answer.headers.get('x-trace-id') ?? '', body }
  }
  const burst = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => call(n)))
  const before = burst(calls / 2)
  while (answered < calls / 10) await Bun.sleep(1)
  await server.stop()
  const during = burst(calls / 2)
  while (refusedSoFar < calls / 10) await Bun.sleep(1)
  server = await startEmbeddedPostgres(options)
  const all = [...(await before), ...(await during)]
  // The next call after the restart succeeds: the service has reconnected to its store.
  expect((await call(0)).status).toBe(200)

  const store = openStore({ url: server.url, ...testStore })
  const action = 'getAwSalesKpis'
  const { data: rows } = await listAudit(store, { action, limit: 10 * calls })
  const rowsByTrace = Map.groupBy(rows, ({ traceId }) => traceId)
  const kept = all.filter(({ status }) => status === 200)
  expect(kept.map(({ traceId }) => rowsByTrace.get(traceId)?.length)).toEqual(kept.map(() => 1))
  const refused = all.filter(({ status }) => status !== 200)
  expect(refused.map(({ body }) => Problem.parse(body).code)).toEqual(
    refused.map(() => 'store_unavailable'),
  )
  expect(kept.length).toBeGreaterThanOrEqual(calls / 10)
  const verdicts = await verifyAudit(store)
  expect(verdicts.filter(({ broken }) => broken !== null)).toEqual([])
  await store.close()
  await stack.stop()
  await server.stop()
}, 180_000)
