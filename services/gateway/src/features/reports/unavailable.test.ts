import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { readPdf } from '@otel-bi/documents/testing/readers'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createLogger } from '@otel-bi/runtime/logger'
import { migrateStore } from '@otel-bi/store/migrate'
import { findReport } from '@otel-bi/store/reports'
import { openStore } from '@otel-bi/store/store'
import { freePort, freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { generateReport, type ReportDeps } from './generate-report.ts'

const root = await mkdtemp(join(tmpdir(), 'otel-bi-report-'))
const store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
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
  now: () => new Date('2026-01-31T08:00:00Z'),
}
const ana = { subject: 'ana', roles: ['admin'] } as const

test('with both services down the report is made, and each section says who does not answer', async () => {
  const report = await generateReport({ parameters: {}, strict: false }, ana, deps)
  expect(report.state).toBe('partial')
  expect(report.sections.map(({ status, detail }) => [status, detail])).toEqual([
    ...Array(1).fill(['unavailable', 'aw-service does not answer.']),
    ...Array(1).fill(['unavailable', 'wwi-service does not answer.']),
    ...Array(6).fill(['unavailable', 'aw-service does not answer.']),
    ...Array(5).fill(['unavailable', 'wwi-service does not answer.']),
  ])
  const name = report.files.find((file) => file.format === 'pdf')?.name ?? ''
  const pages = await readPdf(await Bun.file(join(root, name)).bytes())
  const texts = pages.flatMap((page) => page.texts)
  expect(texts.filter((text) => text === 'Not available: aw-service does not answer.').length).toBe(
    6,
  )
})

test('strict refuses it, writes nothing, and keeps what went wrong', async () => {
  const before = await readdir(root)
  const making = generateReport({ parameters: {}, strict: true }, ana, deps)
  await expect(making).rejects.toMatchObject({ code: 'report_incomplete' })
  expect(await readdir(root)).toEqual(before)
})

test('a directory that is missing fails the report and leaves the next one free to run', async () => {
  const missing = { ...deps, reportDirectory: join(root, 'missing') }
  const request = { parameters: { days_back: '30' }, strict: false }
  const problem = { code: 'report_storage_unavailable', message: 'REPORT_OUTPUT_DIR is missing.' }
  await expect(generateReport(request, ana, missing)).rejects.toMatchObject(problem)
  const next = await generateReport(request, ana, deps)
  expect(await findReport(store, next.reportId)).toMatchObject({ state: 'partial', problem: null })
})
