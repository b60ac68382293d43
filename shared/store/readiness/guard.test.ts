import { afterAll, expect, test } from 'bun:test'
import { appendAudit } from '../audit.ts'
import { StoreUnfit } from '../errors.ts'
import { openStore, type Store } from '../store.ts'
import { auditRecord } from '../testing/audit-record.ts'
import { freshDatabase } from '../testing/postgres.ts'
import { guardStore, type StoreGuard } from './guard.ts'

const opened: Store[] = []
afterAll(() => Promise.all(opened.map((store) => store.close())))

async function guarded() {
  const owner = openStore({
    url: await freshDatabase(),
    sslMode: 'disable',
    applicationName: 'test',
  })
  opened.push(owner)
  const states: string[][] = []
  const guard: StoreGuard = guardStore(owner, (findings) =>
    states.push(findings.map(({ kind }) => kind)),
  )
  const change = (statement: string) => owner.session((client) => client.query(statement))
  return { ...guard, states, change }
}

test('the first work on an empty database makes the tables and succeeds', async () => {
  const { store, states } = await guarded()
  await appendAudit(store, [auditRecord()])
  expect(states).toEqual([[]])
})

test('a column dropped while the service runs: the call that meets it says so, and after the repair work goes on; 3 states, each reported once', async () => {
  const { store, check, states, change } = await guarded()
  await appendAudit(store, [auditRecord()])
  await change('ALTER TABLE audit_log DROP COLUMN trace_id')
  const call = appendAudit(store, [auditRecord()])
  await expect(call).rejects.toThrow('public.audit_log lacks the columns trace_id (text)')
  await expect(appendAudit(store, [auditRecord()])).rejects.toBeInstanceOf(StoreUnfit)
  await expect(check()).rejects.toBeInstanceOf(StoreUnfit)
  await change('ALTER TABLE audit_log ADD COLUMN trace_id text')
  await check()
  await appendAudit(store, [auditRecord()])
  expect(states).toEqual([[], ['missing_column'], []])
})

test('tables that a restore took away together with their journal are made again', async () => {
  const { store, check, change } = await guarded()
  await check()
  await change('DROP SCHEMA public CASCADE')
  await change('CREATE SCHEMA public')
  await check()
  await appendAudit(store, [auditRecord()])
})
