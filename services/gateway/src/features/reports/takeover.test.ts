import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createLogger } from '@otel-bi/runtime/logger'
import { migrateStore } from '@otel-bi/store/migrate'
import { listReports } from '@otel-bi/store/reports'
import { openStore } from '@otel-bi/store/store'
import { freePort, freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { generateReport, type ReportDeps } from './generate-report.ts'

const leaseMs = 3_000
const root = await mkdtemp(join(tmpdir(), 'otel-bi-takeover-'))
const url = await freshDatabase()
const store = openStore({ url, ...testStore })
await migrateStore(store)
afterAll(async () => {
  await store.close()
  await rm(root, { recursive: true, force: true })
})

const nowhere = `http://127.0.0.1:${await freePort()}`
const deps: ReportDeps = {
  store,
  logger: createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
  upstreams: {
    aw: { service: 'aw-service', url: nowhere },
    wwi: { service: 'wwi-service', url: nowhere },
  },
  fetch: (request) => fetch(request),
  internalTokens: createInternalTokens('a shared secret of the tests, 32+ characters', Date.now),
  renderPdf: createPdfRenderer(),
  reportDirectory: root,
  now: () => new Date(),
  reportLeaseMs: leaseMs,
}
const states = async () =>
  (await listReports(store, { limit: 10 })).data.map(({ requestedBy, state, problem }) =>
    `${requestedBy} ${state} ${problem?.detail ?? ''}`.trim(),
  )

test('a maker that works for two leases keeps its report; killed, it loses it to each request that waits', async () => {
  const maker = Bun.spawn([process.execPath, join(import.meta.dir, 'testing/stalled-maker.ts')], {
    env: { PATH: process.env.PATH, POSTGRES_URL: url, LEASE_MS: String(leaseMs) },
    stdout: 'pipe',
    stderr: 'inherit',
  })
  await maker.stdout.getReader().read()
  const request = { parameters: {}, strict: false }
  const waiting = ['second', 'third'].map((subject) =>
    generateReport(request, { subject, roles: ['admin'] }, deps),
  )
  await Bun.sleep(2 * leaseMs)
  expect(await states()).toEqual(['first running'])
  maker.kill('SIGKILL')
  await maker.exited
  const [second, third] = await Promise.all(waiting)
  expect(second?.state).toBe('partial')
  expect(third?.reportId).toBe(second?.reportId ?? 'missing')
  expect(await states()).toEqual([
    expect.stringMatching(/^(?:second|third) partial$/),
    'first failed The process that made it has ended.',
  ])
}, 180_000)
