import { expect, test } from 'bun:test'
import { appendAudit } from '@otel-bi/store/audit'
import { auditHeads } from '@otel-bi/store/audit-heads'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'

async function audit(url: string, ...words: string[]) {
  const child = Bun.spawn([process.execPath, 'scripts/audit.ts', ...words], {
    env: { PATH: process.env.PATH, POSTGRES_URL: url },
    stdout: 'pipe',
    stderr: 'pipe',
  })
  return { said: await new Response(child.stdout).text(), code: await child.exited }
}

test('audit verify exits 0 on a whole chain, and 1 when its 3rd row was changed behind the triggers, naming it', async () => {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  await appendAudit(
    store,
    Array.from({ length: 5 }, () => auditRecord()),
  )
  const hash = (await auditHeads(store))[0]?.hash ?? ''
  expect(await audit(url, 'verify', `aw=${hash}`)).toEqual({
    code: 0,
    said: `aw: whole, 5 rows, head ${hash}\n`,
  })
  await store.session(async (client) => {
    await client.query('ALTER TABLE audit_log DISABLE TRIGGER ALL')
    await client.query("UPDATE audit_log SET actor = 'eve' WHERE id = 3")
  })
  expect(await audit(url, 'verify')).toEqual({
    code: 1,
    said: 'aw: BROKEN at position 3, row 3: its content is not what was hashed\n',
  })
  await store.close()
})

test('audit head prints what audit verify takes, which then misses the row that was cut off the end', async () => {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  await appendAudit(
    store,
    ['aw', 'wwi', 'wwi'].map((domain) => auditRecord({ domain })),
  )
  const anchors = (await audit(url, 'head')).said.trim().split('\n')
  expect(anchors).toEqual((await auditHeads(store)).map(({ domain, hash }) => `${domain}=${hash}`))
  expect(await audit(url, 'verify', ...anchors)).toMatchObject({ code: 0 })
  await store.session(async (client) => {
    await client.query('ALTER TABLE audit_log DISABLE TRIGGER ALL')
    await client.query('DELETE FROM audit_log WHERE id = 3')
  })
  const { said, code } = await audit(url, 'verify', ...anchors)
  expect([said.includes('wwi: CUT OFF'), said.includes('aw: whole, 1 rows'), code]).toEqual([
    true,
    true,
    1,
  ])
  await store.close()
})

test.each(['', 'heads', 'head aw=1', 'verify aw=1'])(
  'audit %s is refused with exit code 2',
  async (words) => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/none'
    expect(await audit(nowhere, ...words.split(' '))).toEqual({ code: 2, said: '' })
  },
)
