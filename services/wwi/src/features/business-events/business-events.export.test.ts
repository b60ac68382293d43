import { afterAll, expect, test } from 'bun:test'
import { readCsv } from '@otel-bi/documents/testing/readers'
import { appendEvents } from '@otel-bi/store/business-events'
import { openWwiApp } from '../../testing/wwi-app.ts'

const { call, close, deps } = await openWwiApp()
afterAll(close)

const eventCount = 2_500
await deps.store.run((db) =>
  db.transaction((tx) =>
    appendEvents(
      tx,
      {
        runId: deps.newId(),
        computedAt: deps.now(),
        asOf: '2016-05-31',
        dataVersion: 'abc',
      },
      {
        opened: Array.from({ length: eventCount }, (_, n) => ({
          dedupKey: `below_reorder_level:${n}`,
          kind: 'below_reorder_level',
          severity: n % 5 === 0 ? 'critical' : 'high',
          stockItemId: n,
          stockItem: `=Item ${n}`,
          figures: { on_hand: 1, reorder_level: 2 },
        })),
        resolved: [],
      },
    ),
  ),
)

const exported = async (query: string) => {
  const answer = await call(`/api/wwi/export/business-events?format=csv${query}`)
  return { answer, records: readCsv(new Uint8Array(await answer.arrayBuffer())).slice(1) }
}

test('2,500 events, kept in pages of 1,000, are 2,500 rows of one file, each item once', async () => {
  const { answer, records } = await exported('')
  expect(answer.headers.get('x-row-count')).toBe(String(eventCount))
  expect(new Set(records.map((record) => record.join())).size).toBe(eventCount)
  expect(records[0]?.some((field) => field === `'=Item ${eventCount - 1}`)).toBe(true)
})

test('a fifth of them is critical: 500 rows', async () => {
  expect((await exported('&severity=critical')).records.length).toBe(500)
})

test('a page of the list is not a parameter of the file', async () => {
  const answer = await call('/api/wwi/export/business-events?format=csv&limit=5')
  expect(answer.status).toBe(422)
})
