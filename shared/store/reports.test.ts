import { afterAll, expect, test } from 'bun:test'
import { LeaseLost } from './errors.ts'
import { migrateStore } from './migrate.ts'
import {
  advanceReport,
  claimReport,
  findReport,
  finishReport,
  isReportExpired,
  renewReport,
} from './reports.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const leaseMs = 100
const claim = (key: string, lease = leaseMs) =>
  claimReport(
    store,
    {
      reportId: crypto.randomUUID(),
      key,
      parameters: {},
      requestedBy: 'ana',
      stepsTotal: 1,
      startedAt: new Date(),
      traceId: null,
    },
    lease,
  )
const end = {
  state: 'completed',
  files: [],
  sections: [],
  findings: [],
  figures: [],
  problem: null,
  finishedAt: new Date(),
} as const

test('ten requests for one report: one makes it, nine get the one that runs', async () => {
  const claims = await Promise.all(Array.from({ length: 10 }, () => claim('ten', 60_000)))
  expect(claims.filter(({ mine }) => mine)).toHaveLength(1)
  expect(new Set(claims.map(({ report }) => report.reportId)).size).toBe(1)
})

test('a lease that expired is taken over, and the old maker can neither renew, advance nor finish', async () => {
  const { report: old } = await claim('expired')
  expect(await isReportExpired(store, old.reportId, 60_000)).toBe(false)
  await Bun.sleep(leaseMs + 50)
  expect(await isReportExpired(store, old.reportId, leaseMs)).toBe(true)
  const next = await claim('expired')
  expect(next.mine).toBe(true)
  for (const late of [
    () => renewReport(store, old.reportId),
    () => advanceReport(store, old.reportId),
    () => finishReport(store, old.reportId, end),
  ])
    await expect(late()).rejects.toBeInstanceOf(LeaseLost)
  expect(await findReport(store, old.reportId)).toMatchObject({ state: 'failed', stepsDone: 0 })
  await finishReport(store, next.report.reportId, end)
  expect(await findReport(store, next.report.reportId)).toMatchObject({ state: 'completed' })
})
