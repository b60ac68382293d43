import { afterAll, expect, setDefaultTimeout, test } from 'bun:test'
import { WarehouseTimeout } from '../errors.ts'
import { openChangingSource } from '../extract/testing/changing-source.ts'
import { createMssqlEngine } from '../mssql.engine.ts'

setDefaultTimeout(180_000)

const source = await openChangingSource()
afterAll(() => source.close())

const sales = {
  name: 'sales',
  sql: 'SELECT s."Sale Key" AS k, s."Amount" AS amount, s."Day" AS day FROM "Fact"."Sale" s ORDER BY k',
  parameters: [],
}

test('3,000 rows arrive as batches of 1,000, one after the other is taken, with the types of the server', async () => {
  const sizes: number[] = []
  let taking = 0
  const columns = await source.engine.stream(sales, 1_000, async (rows) => {
    taking += 1
    await Bun.sleep(5)
    expect(taking).toBe(1)
    sizes.push(rows.length)
    taking -= 1
  })
  expect(sizes).toEqual([1_000, 1_000, 1_000])
  expect(columns).toEqual([
    { name: 'k', type: 'BIGINT' },
    { name: 'amount', type: 'DECIMAL(18,2)' },
    { name: 'day', type: 'DATE' },
  ])
})

test('what taking a batch throws is thrown, and says nothing about the server: the 7th time it still answers', async () => {
  const full = new Error('the disk is full')
  for (let time = 0; time < 6; time += 1)
    expect(source.engine.stream(sales, 100, () => Promise.reject(full))).rejects.toBe(full)
  await source.engine.check()
  expect(await source.engine.execute(sales)).toHaveLength(3_000)
})

test('a server that sends nothing for the time of a request is a timeout, however long taking a batch took', async () => {
  const timeouts = { requestMs: 5_000, cancelMs: 100 }
  const engine = createMssqlEngine({ ...source.target, timeouts })
  await engine.stream(sales, 3_000, () => Bun.sleep(6_000))
  source.server.faults.inject({ at: 'statement', fault: 'silence' })
  const nothing = engine.stream(sales, 1_000, async () => undefined)
  expect(await nothing.catch((error: unknown) => error)).toBeInstanceOf(WarehouseTimeout)
  await engine.close()
})

test('a caller that leaves cancels the statement and gets its own reason', async () => {
  const caller = new AbortController()
  const reason = new Error('left')
  const streaming = source.engine.stream(sales, 10, async () => caller.abort(reason), caller.signal)
  expect(await streaming.catch((error: unknown) => error)).toBe(reason)
})
