import { afterAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { claimExecution, completeExecution } from '@otel-bi/jobs/queue.query'
import { requestRun } from '@otel-bi/jobs/slots.query'
import { appendAudit } from '@otel-bi/store/audit'
import { lockOpenEvents } from '@otel-bi/store/business-events'
import { migrateStore } from '@otel-bi/store/migrate'
import { appendRecords } from '@otel-bi/store/records'
import {
  addSavedView,
  changeSavedView,
  deleteSavedView,
  starSavedView,
} from '@otel-bi/store/saved-views'
import { awForecasts } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'

const url = new URL(await freshDatabase())
const open = (at: URL) => openStore({ url: at.href, ...testStore })
const owner = open(url)
await migrateStore(owner)
const role = `service_${url.pathname.slice(1)}`
await owner.session(async (client) => {
  await client.query(await documentedGrants())
})
const asService = new URL(url)
asService.username = role
asService.password = 'secret'
const service = open(asService)
afterAll(() => Promise.all([service.close(), owner.close()]))

/** The statements documented in docs/operations.md, for the database and role of this test. */
async function documentedGrants(): Promise<string> {
  const page = await Bun.file(join(import.meta.dir, '../../docs/operations.md')).text()
  const sql = /```sql\n(CREATE ROLE otel_bi_service .*?)```/s.exec(page)?.[1] ?? ''
  return sql
    .replaceAll('DATABASE otel_bi ', `DATABASE ${url.pathname.slice(1)} `)
    .replaceAll('otel_bi_service', role)
    .replace("'…'", "'secret'")
}

test('the documented role can start, append, scan events, run a job, and keep and delete a saved view', async () => {
  await migrateStore(service)
  await appendAudit(service, [auditRecord()])
  const request = { jobId: 'x', domain: 'aw', requestedBy: 'ana', idempotencyKey: undefined }
  await requestRun(service, { ...request, at: new Date() })
  const options = { jobIds: ['x'], owner: 'test', leaseMs: 60_000, maxAttempts: 1 }
  const claim = await claimExecution(service, options)
  if (!claim) throw new Error('nothing to claim')
  await completeExecution(service, claim, async (tx) => {
    const run = { runId: claim.runId, computedAt: new Date(), asOf: '2013-11-29', dataVersion: 'x' }
    await lockOpenEvents(tx)
    await appendRecords(tx, awForecasts, run, [{ subject: 'x', row: {} }])
    return { rowsWritten: 1, result: {} }
  })
  await keepView()
})

async function keepView(): Promise<void> {
  const at = new Date()
  const words = { name: 'x', description: '', question: '', searchText: '', ownerName: 'Ana' }
  const draft = { ...words, owner: 'ana', model: 'aw.sales', shared: true, fingerprint: '' }
  const added = await addSavedView(service, { ...draft, createdAt: at, updatedAt: at }, 1)
  if (added.outcome !== 'added') throw new Error(added.outcome)
  const { row: view } = added
  for (const starred of [true, false])
    await starSavedView(service, { viewId: view.id, subject: 'ivo' }, starred)
  const changed = await changeSavedView(service, view, { ...view, description: 'y' })
  if (!changed || changed === 'name_taken') throw new Error('not changed')
  expect(await deleteSavedView(service, changed)).toBe(true)
}

test.each([
  'UPDATE audit_log SET actor = $$eve$$',
  'DELETE FROM audit_log',
  'TRUNCATE audit_log',
  'ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only',
  'SET session_replication_role = replica',
  'DELETE FROM job_executions',
])('and it cannot %s', async (statement) => {
  await expect(service.session((client) => client.query(statement))).rejects.toThrow(
    /permission denied|must be owner/,
  )
})
