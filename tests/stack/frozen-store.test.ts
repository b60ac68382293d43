import { afterAll, expect, test } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import { services } from '@otel-bi/contract/services'
import { createLogger } from '@otel-bi/runtime/logger'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { guardStore } from '@otel-bi/store/readiness/guard'
import { openStore } from '@otel-bi/store/store'
import { freezableProxy } from '@otel-bi/store/testing/freezable-proxy'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { createApp } from '../../services/aw/src/app.ts'
import { openAwApp } from '../../services/aw/src/testing/aw-app.ts'

const timeoutMs = 4_000
const parts = await openAwApp()
const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const proxy = await freezableProxy(await freshDatabase())
const opened = openStore({
  url: proxy.url,
  sslMode: 'prefer',
  applicationName: 'test',
  timeoutMs,
  maxConnections: 3,
})
const { store } = guardStore(opened, () => undefined)
const app = createApp({ ...parts.deps, logger, store, audit: createAuditWriter(store).append })
const call = testCaller(app, 'aw-service')
afterAll(async () => {
  proxy.close()
  await opened.close()
  await parts.close()
})

const lists = services.aw.routes.filter(({ request }) => 'cursor' in request.query.shape)
const paths = ['/api/aw/sales/kpis', ...lists.map(({ path }) => path)]

/** Twelve calls on three connections: some hold one, the others wait for it. */
async function callAll(): Promise<string[]> {
  const calls = Array.from({ length: 12 }, async (_, n) => {
    const answer = await call(paths[n % paths.length] ?? '')
    if (answer.status === 200) return '200'
    return `${answer.status} ${Problem.parse(await answer.json()).code}`
  })
  // Far above the deadline and far below what a client waits: only a call without a deadline is late.
  const late = Bun.sleep(10 * timeoutMs).then(() => 'late')
  return Promise.all(calls.map((answer) => Promise.race([answer, late])))
}

const all = (status: string) => Array.from({ length: 12 }, () => status)

async function untilAnswered(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await call('/api/aw/sales/kpis')).status === 200) return
    await Bun.sleep(200)
  }
}

test('PostgreSQL is silent from the start: 12 of 12 calls are 503 within the deadline, and 200 once it answers', async () => {
  proxy.freeze()
  expect(await callAll()).toEqual(all('503 store_unavailable'))
  proxy.thaw()
  await untilAnswered()
  expect(await callAll()).toEqual(all('200'))
})

test('PostgreSQL freezes in the middle: 12 of 12 calls are 503 within the deadline, twice, and 200 once it answers', async () => {
  await untilAnswered()
  proxy.freeze()
  expect(await callAll()).toEqual(all('503 store_unavailable'))
  expect(await callAll()).toEqual(all('503 store_unavailable'))
  proxy.thaw()
  await untilAnswered()
  expect(await callAll()).toEqual(all('200'))
})
