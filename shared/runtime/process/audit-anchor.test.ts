import { expect, test } from 'bun:test'
import { appendAudit } from '@otel-bi/store/audit'
import { auditHeads } from '@otel-bi/store/audit-heads'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { createLogger } from '../logger.ts'
import { anchorAuditChains } from './audit-anchor.ts'

test('when its time comes, one line a domain says where the chain ends; stopped, it says no more', async () => {
  const store = openStore({
    url: await freshDatabase(),
    sslMode: 'disable',
    applicationName: 'test',
  })
  await migrateStore(store)
  const records = ['aw', 'wwi', 'aw'].map((domain) => auditRecord({ domain }))
  await appendAudit(store, records)
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const logger = createLogger({ service: 'test', level: 'INFO', destination })
  const stop = anchorAuditChains(store, logger, '* * * * * *')
  for (let waited = 0; lines.length < 2 && waited < 50_000; waited += 20) await Bun.sleep(20)
  stop()
  const heads = await auditHeads(store)
  expect(heads.map(({ id }) => id)).toEqual([3, 2])
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject(
    heads.map(({ domain, id, hash }) => ({
      message: 'audit chain head',
      audit_domain: domain,
      head_id: id,
      head_hash: hash,
    })),
  )
  const said = lines.length
  await Bun.sleep(1_200)
  expect(lines).toHaveLength(said)
  await store.close()
})
