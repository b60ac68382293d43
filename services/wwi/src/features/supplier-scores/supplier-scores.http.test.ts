import { afterAll, describe, expect, test } from 'bun:test'
import { WwiSupplierScores } from '@otel-bi/contract/wwi/supplier-scores'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'

const path = '/api/wwi/suppliers/scores'

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close } = await openWwiApp({ engine })
  afterAll(close)
  const scores = async (query = '') => answerAs(WwiSupplierScores, await call(`${path}${query}`))

  test('13 suppliers, 7 with purchases and a rank, 6 last with too little data (trap 21)', async () => {
    const { data } = await scores('?top_n=100')
    expect(data.map((row) => row.insufficient_data)).toEqual([
      ...Array(7).fill(false),
      ...Array(6).fill(true),
    ])
    expect(data.map((row) => row.rank === null)).toEqual(data.map((row) => row.insufficient_data))
  })

  test('supplier 3, with two current rows, appears once (trap 21)', async () => {
    const { data } = await scores('?top_n=100')
    expect(data.filter((row) => row.supplier_id === 3)).toHaveLength(1)
    expect(new Set(data.map((row) => row.supplier_id)).size).toBe(13)
  })

  test('the best 10 by default, the best 3 for top_n=3, and they are the same', async () => {
    const ten = await scores()
    const three = await scores('?top_n=3')
    expect([ten.data.length, three.data]).toEqual([10, ten.data.slice(0, 3)])
  })

  test('a score is its components times their weights, before it is drawn toward the mean', async () => {
    for (const row of (await scores()).data.filter((each) => each.own_score !== null)) {
      const sum = Object.values(row.components).reduce(
        (total, { scaled, weight }) => total + (scaled ?? 0) * (weight ?? 0),
        0,
      )
      expect(sum).toBeCloseTo(row.own_score ?? -1, 1)
    }
  })

  test('90 days leave only those bought from of late: the window ends on the last purchase', async () => {
    const { data, meta } = await scores('?days_back=90&top_n=100')
    expect(meta).toMatchObject({ from: '2016-03-03', to: '2016-05-31', as_of: '2016-05-31' })
    expect(data.filter((row) => !row.insufficient_data).map((row) => row.supplier_id)).toEqual(
      expect.arrayContaining([4, 7]),
    )
    expect(data.filter((row) => !row.insufficient_data)).toHaveLength(2)
  })

  test.each(['top_n=0', 'top_n=1001', 'days_back=x'])('%s is 422', async (query) => {
    const [field = ''] = query.split('=')
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

    test('7 suppliers have 5,802 + 2,477 + 42 + 18 + 15 + 10 + 3 = 8,367 lines, 6 have none', async () => {
      const { data } = await answerAs(WwiSupplierScores, await call(`${path}?top_n=100`))
      expect(data.map((row) => row.lines).toSorted((a, b) => b - a)).toEqual([
        5802, 2477, 42, 18, 15, 10, 3, 0, 0, 0, 0, 0, 0,
      ])
    })

    test('every finalised line was received in full and on time: they differ only in consistency', async () => {
      const { data } = await answerAs(WwiSupplierScores, await call(`${path}?top_n=7`))
      expect(data.map((row) => [row.fill_rate, row.on_time_rate])).toEqual(Array(7).fill([1, 1]))
    })

    test('supplier invoices come to 944,343,271.90 excluding tax (trap 25)', async () => {
      const { data } = await answerAs(WwiSupplierScores, await call(`${path}?top_n=100`))
      expect(data.reduce((sum, row) => sum + row.spend, 0)).toBeCloseTo(944_343_271.9, 2)
    })
  },
)
