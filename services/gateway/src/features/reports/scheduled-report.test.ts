import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportJob } from '@otel-bi/contract/job-schedules'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { listExecutions } from '@otel-bi/jobs/history.query'
import { startJobs } from '@otel-bi/jobs/start-jobs'
import { defaultWorkerSettings } from '@otel-bi/jobs/worker'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createLogger } from '@otel-bi/runtime/logger'
import { listAudit } from '@otel-bi/store/audit'
import { migrateStore } from '@otel-bi/store/migrate'
import { findReport, listReports } from '@otel-bi/store/reports'
import { openStore } from '@otel-bi/store/store'
import { freePort, freshDatabase } from '@otel-bi/store/testing/postgres'
import { generateReport, type ReportDeps } from './generate-report.ts'
import { removeExpired } from './remove-expired.ts'
import { scheduledReport } from './scheduled-report.ts'

const root = await mkdtemp(join(tmpdir(), 'otel-bi-scheduled-'))
const nowhere = `http://127.0.0.1:${await freePort()}`
const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
afterAll(() => rm(root, { recursive: true, force: true }))

/** What a gateway has whose services are down, and a folder and a store of its own. */
async function gateway() {
  const store = openStore({
    url: await freshDatabase(),
    sslMode: 'prefer',
    applicationName: 'test',
  })
  await migrateStore(store)
  const deps: ReportDeps = {
    store,
    logger,
    upstreams: {
      aw: { service: 'aw-service', url: nowhere },
      wwi: { service: 'wwi-service', url: nowhere },
    },
    fetch: (request) => fetch(request),
    internalTokens: createInternalTokens('a shared secret of the tests, 32+ characters', Date.now),
    renderPdf: createPdfRenderer(),
    reportDirectory: await mkdtemp(join(root, 'reports-')),
    now: () => new Date('2026-01-31T08:00:00Z'),
  }
  return deps
}

test('two gateways run it once: strict in attempt 1, without the missing sections in attempt 2 of 2', async () => {
  const deps = await gateway()
  const { store, now } = deps
  const schedule = { ...reportJob, cron: '0 5 * * *' }
  const settings = { ...defaultWorkerSettings, maxAttempts: 2, backoffMs: () => 10, pollMs: 10 }
  const gateways = ['one', 'two'].map((owner) => {
    const run = scheduledReport(deps, { retentionDays: undefined, maxAttempts: 2 })
    return startJobs([{ ...schedule, run }], {
      ...{ store, logger, service: 'api-gateway', owner, now, settings },
    })
  })
  const history = async () => (await listExecutions(store, { domain: 'gateway', limit: 10 })).data
  for (let waited = 0; waited < 100_000; waited += 50) {
    if ((await history())[0]?.status === 'succeeded') break
    await Bun.sleep(50)
  }
  await Promise.all(gateways.map((jobs) => jobs.stop(1_000)))
  const { data: reports } = await listReports(store, { limit: 10 })
  expect(reports.map(({ state, requestedBy }) => [state, requestedBy])).toEqual([
    ['partial', 'scheduler'],
    ['failed', 'scheduler'],
  ])
  const executions = await history()
  expect(executions).toMatchObject([
    { jobId: 'gateway.daily.report', status: 'succeeded', trigger: 'startup', attempt: 2 },
  ])
  expect(executions[0]?.result).toMatchObject({
    report_id: reports[0]?.reportId,
    state: 'partial',
    removed: [],
  })
  expect((await readdir(deps.reportDirectory)).length).toBe(2)
  const { data: audit } = await listAudit(store, { action: 'gateway.daily.report', limit: 10 })
  expect(audit.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed'])
  await store.close()
}, 180_000)

test('with a retention of 30 days a report loses its files at 31 days and not at 29; its record says so', async () => {
  const deps = await gateway()
  const { store, reportDirectory } = deps
  const who = { subject: 'ana', roles: ['admin'] } as const
  const made = async (days: number) =>
    generateReport({ parameters: { days_back: String(days) }, strict: false }, who, {
      ...deps,
      now: () => new Date(deps.now().getTime() - days * 86_400_000),
    })
  const [old, recent] = [await made(31), await made(29)]
  expect(await removeExpired(deps, 30)).toEqual([old.reportId])
  expect((await readdir(reportDirectory)).sort()).toEqual(
    recent.files.map(({ name }) => name).sort(),
  )
  const record = await findReport(store, old.reportId)
  expect([record?.filesRemovedAt, record?.files]).toEqual([deps.now(), old.files])
  const { data: audit } = await listAudit(store, { action: 'removeReport', limit: 10 })
  expect(audit).toMatchObject([
    {
      actor: 'scheduler',
      resource: `/api/reports/${old.reportId}`,
      parameters: { retention_days: 30, files: old.files.map(({ name }) => name) },
    },
  ])
  expect(await removeExpired(deps, 30)).toEqual([])
  await store.close()
})

test('what a killed process left half written goes after a day; other files never do', async () => {
  const deps = await gateway()
  const leave = async (name: string, age: number) => {
    const path = join(deps.reportDirectory, name)
    await writeFile(path, 'half')
    const then = new Date(deps.now().getTime() - age * 3_600_000)
    await utimes(path, then, then)
  }
  await leave('.a.otel-bi.tmp', 25)
  await leave('.b.otel-bi.tmp', 23)
  await leave('.other-program', 1_000)
  await leave('notes.txt', 1_000)
  await removeExpired(deps, 1)
  expect((await readdir(deps.reportDirectory)).sort()).toEqual([
    '.b.otel-bi.tmp',
    '.other-program',
    'notes.txt',
  ])
  await deps.store.close()
})
