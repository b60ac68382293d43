import { afterAll, describe, expect, test } from 'bun:test'
import { wwiEventsRoute } from '@otel-bi/contract/wwi/business-events'
import { runBody } from '@otel-bi/jobs/testing/run-job'
import { storedRun } from '@otel-bi/runtime/stored-run'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import type { Source } from '@otel-bi/warehouse/engine'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { scanEvents } from '../../jobs/scan-events.ts'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'
import { stockHoldings } from '../stock-items/stock-items.query.ts'

const path = '/api/wwi/events'
const page = wwiEventsRoute.responses[200].content['application/json'].schema

async function openEvents(engine: Source, { real = false } = {}) {
  const { call, close, deps } = await openWwiApp({ real, engine })
  let clock = Date.parse('2026-01-31T08:00:00Z')
  const scan = async (warehouse: Warehouse = deps.warehouse) => {
    const now = () => new Date(clock)
    clock += 3_600_000
    const body = storedRun({ ...deps, now }, (fingerprint) =>
      scanEvents({ ...deps, warehouse }, fingerprint),
    )
    return { rowsAdded: (await runBody(deps.store, body)).rowsWritten }
  }
  const events = async (query = '?limit=1000') => answerAs(page, await call(`${path}${query}`))
  return { call, close, deps, scan, events }
}

/** The same rows, but every item has a million units on the shelf. */
const restocked = (warehouse: Warehouse): Warehouse => ({
  ...warehouse,
  async query(query, values, signal) {
    const rows = await warehouse.query(query, values, signal)
    if (query.name !== stockHoldings.name) return rows
    for (const row of rows)
      if (typeof row === 'object' && row !== null && 'on_hand' in row) row.on_hand = 1_000_000
    return rows
  },
})

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close, deps, scan, events } = await openEvents(engine)
  afterAll(close)

  test('before any scan there is no event', async () => {
    expect(await events()).toEqual({ data: [], next_cursor: null })
  })

  test('a scan finds items 86 and 184 below their level, and a second one adds nothing', async () => {
    const first = await scan()
    const found = await events()
    expect(found.data).toHaveLength(first.rowsAdded)
    const below = found.data.filter((event) => event.kind === 'below_reorder_level')
    expect(below.map((event) => event.stock_item_id).toSorted((a, b) => a - b)).toEqual([86, 184])
    expect(await scan()).toEqual({ rowsAdded: 0 })
    expect(await events()).toEqual(found)
  })

  test('the most severe come first, each says in words and figures what it is', async () => {
    const { data } = await events()
    expect(data[0]?.severity).toBe('critical')
    expect(data.find((event) => event.dedup_key === 'below_reorder_level:item:86')).toMatchObject({
      details: '3 on hand, below the reorder level of 5',
      figures: { on_hand: 3, reorder_level: 5 },
      as_of: '2016-05-31',
      resolved_at: null,
    })
  })

  test('full shelves end the shortage in a new row at the time of that scan, and empty ones open it anew', async () => {
    await scan()
    const before = await events('?kind=below_reorder_level')
    const restock = await scan(restocked(deps.warehouse))
    expect(restock.rowsAdded).toBeGreaterThan(2)
    const ended = await events('?kind=below_reorder_level')
    expect(ended.data.map((event) => event.id)).toEqual(before.data.map((event) => event.id))
    for (const event of ended.data)
      expect(Date.parse(event.resolved_at ?? '')).toBeGreaterThan(Date.parse(event.opened_at))
    await scan()
    const again = await events('?kind=below_reorder_level')
    expect(again.data.map((event) => event.resolved_at === null)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('open events are those that last, ended ones the others, and no event is neither', async () => {
    const all = (await events()).data
    const [open, ended] = [
      await events('?state=open&limit=1000'),
      await events('?state=ended&limit=1000'),
    ]
    expect(open.data).toEqual(all.filter((event) => event.resolved_at === null))
    expect(ended.data).toEqual(all.filter((event) => event.resolved_at !== null))
    expect([open.data.length > 0, ended.data.length > 0]).toEqual([true, true])
  })

  test('kind and severity filter, and pages of 50 hold every event once', async () => {
    const all = (await events('?severity=low&limit=1000')).data.map((event) => event.id)
    const read: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`
      const found = await events(`?severity=low&limit=50${next}`)
      read.push(...found.data.map((event) => event.id))
      cursor = found.next_cursor
    }
    expect(read).toEqual(all)
  })

  test.each(['kind=fire', 'severity=urgent', 'limit=0', 'limit=1001', 'state=over', 'cursor=!'])(
    '%s is 422',
    async (query) => {
      const [field = ''] = query.split('=')
      expect(await problemOf(await call(`${path}?${query}`))).toMatchObject({
        status: 422,
        fields: [field],
      })
    },
  )
})

describe.skipIf(!realRows).each(engines)(
  'on the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
  async (engine) => {
    if (!realRows) return
    const { close, scan, events } = await openEvents(engine, { real: true })
    afterAll(close)

    test('a scan finds 2 shortages, 8 stock-out risks, 4 losses, 214 overstocks (trap 24) and 1 spike', async () => {
      await scan()
      const byKind = Object.groupBy((await events()).data, (event) => event.kind)
      const counts = Object.entries(byKind).map(([kind, found]) => [kind, found.length])
      expect(Object.fromEntries(counts)).toEqual({
        below_reorder_level: 2,
        stockout_risk: 8,
        negative_margin: 4,
        overstock: 214,
        demand_spike: 1,
      })
      expect(await scan()).toEqual({ rowsAdded: 0 })
    })
  },
)
