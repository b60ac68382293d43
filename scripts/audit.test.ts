import { expect, test } from 'bun:test'
import { appendAudit } from '@otel-bi/store/audit'
import { auditHeads } from '@otel-bi/store/audit-heads'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { freshDatabase } from '@otel-bi/store/testing/postgres'

async function verify(url: string, ...words: string[]) {
  const child = Bun.spawn([process.execPath, 'scripts/audit.ts', 'verify', ...words], {
    env: { PATH: process.env.PATH, POSTGRES_URL: url },
    stdout: 'pipe',
  })
  return { said: await new Response(child.stdout).text(), code: await child.exited }
}

test('audit verify exits 0 on a whole chain, and 1 when its 3rd row was changed behind the triggers, naming it', async () => {
  const url = await freshDatabase()
  const store = openStore({ url, sslMode: 'disable', applicationName: 'test' })
  await migrateStore(store)
  await appendAudit(
    store,
    Array.from({ length: 5 }, () => auditRecord()),
  )
  const hash = (await auditHeads(store))[0]?.hash ?? ''
  expect(await verify(url, `aw=${hash}`)).toEqual({
    code: 0,
    said: `aw: whole, 5 rows, head ${hash}\n`,
  })
  await store.session(async (client) => {
    await client.query('ALTER TABLE audit_log DISABLE TRIGGER ALL')
    await client.query("UPDATE audit_log SET actor = 'eve' WHERE id = 3")
  })
  expect(await verify(url)).toEqual({
    code: 1,
    said: 'aw: BROKEN at position 3, row 3: its content is not what was hashed\n',
  })
  await store.close()
})
