import { afterAll, describe, expect, test } from 'bun:test'
import { WwiStockRecommendations } from '@otel-bi/contract/wwi/stock-recommendations'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'

const path = '/api/wwi/stock/recommendations'

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close } = await openWwiApp({ engine })
  afterAll(close)
  const recommendations = async (query = '') =>
    answerAs(WwiStockRecommendations, await call(`${path}${query}`))

  test('by default: 95 %, 365 days that end on the last sale, only what is needed', async () => {
    const { meta } = await recommendations()
    expect(meta).toMatchObject({
      as_of: '2016-05-31',
      from: '2015-06-02',
      to: '2016-05-31',
      parameters: { service_level: 0.95, days_back: 365, only_needed: true },
      method: { z: 1.6449, review_period_days: 7, min_receipts: 3 },
    })
  })

  test('of 227 items exactly 86 and 184 are below the reorder level, and both are listed', async () => {
    const { data, meta } = await recommendations()
    const below = data.filter((row) => row.below_reorder_level).map((row) => row.stock_item_id)
    expect(below.toSorted((a, b) => a - b)).toEqual([86, 184])
    expect(meta.summary).toMatchObject({ items: 227, below_reorder_level: 2 })
  })

  test('only_needed=false lists all 227, those needed first and unchanged', async () => {
    const needed = await recommendations()
    const all = await recommendations('?only_needed=false')
    expect(all.data).toHaveLength(227)
    expect(all.data.slice(0, needed.data.length)).toEqual(needed.data)
    expect(all.meta.summary).toEqual(needed.meta.summary)
  })

  test('a higher service level wants more safety stock of each item and as much demand', async () => {
    const lower = await recommendations('?only_needed=false&service_level=0.9')
    const higher = await recommendations('?only_needed=false&service_level=0.99')
    const stockOf = new Map(lower.data.map((row) => [row.stock_item_id, row]))
    for (const row of higher.data) {
      const before = stockOf.get(row.stock_item_id)
      expect(row.daily_demand_mean).toBe(before?.daily_demand_mean ?? -1)
      expect(row.safety_stock).toBeGreaterThan(before?.safety_stock ?? 0)
    }
  })

  test('a window of 3,650 days is the 1,247 that have data, so that demand is not thinned out', async () => {
    const long = await recommendations('?days_back=3650')
    expect([long.meta.from, long.meta.to]).toEqual(['2013-01-01', '2016-05-31'])
    expect(long.data).toEqual((await recommendations('?days_back=1247')).data)
  })

  test('the same question has the same ETag, and 304 when it is sent back', async () => {
    const first = await call(path)
    const etag = first.headers.get('etag') ?? ''
    expect((await call(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const other = await call(`${path}?service_level=0.96`, { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  test.each([
    ['service_level=1', 'service_level'],
    ['service_level=0.4999', 'service_level'],
    ['service_level=.95', 'service_level'],
    ['days_back=0', 'days_back'],
    ['only_needed=yes', 'only_needed'],
    ['only_needed=true&only_needed=true', 'only_needed'],
    ['top_n=5', 'top_n'],
  ])('%s is 422 and names %s', async (query, field) => {
    expect(await problemOf(await call(`${path}?${query}`))).toEqual({
      status: 422,
      code: 'invalid_request',
      fields: [field],
    })
  })
})

describe.skipIf(!realRows).each(engines)(
  'on the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
  async (engine) => {
    if (!realRows) return
    const { call, close } = await openWwiApp({ real: true, engine })
    afterAll(close)

    test('exactly items 86 (3 of 5) and 184 (38 of 50) are below the reorder level', async () => {
      const { data } = await answerAs(WwiStockRecommendations, await call(path))
      const below = data.filter((row) => row.below_reorder_level)
      expect(
        below.map((row) => [row.stock_item_id, row.on_hand, row.reorder_level]).toSorted(),
      ).toEqual([
        [184, 38, 50],
        [86, 3, 5],
      ])
    })

    test('9 open lines are on order in whole outers; so nothing is recommended, and 8 items are at risk', async () => {
      const { data, meta } = await answerAs(
        WwiStockRecommendations,
        await call(`${path}?only_needed=false`),
      )
      const ordered = data.filter((row) => row.on_order > 0)
      expect(ordered.map((row) => row.stock_item_id).toSorted((a, b) => a - b)).toEqual([
        77, 78, 80, 86, 95, 98, 184, 193, 204,
      ])
      expect(ordered.map((row) => row.on_order % row.quantity_per_outer)).toEqual(Array(9).fill(0))
      expect(meta.summary).toMatchObject({ recommended: 0, at_risk: 8 })
    })

    test('item 86 took 1–3 days although 7 are declared, and costs 8.00 a unit', async () => {
      const { data } = await answerAs(WwiStockRecommendations, await call(path))
      expect(data.find((row) => row.stock_item_id === 86)).toMatchObject({
        declared_lead_time_days: 7,
        observed_lead_time_days: 1.45,
        receipts: 957,
        lead_time_source: 'observed',
        quantity_per_outer: 12,
        unit_cost: 8,
        supplier: 'Fabrikam, Inc.',
      })
    })
  },
)
