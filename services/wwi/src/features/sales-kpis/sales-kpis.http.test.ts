import { afterAll, describe, expect, test } from 'bun:test'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { answerAs } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'
import { fetchKpis } from './fetch-kpis.ts'

const path = '/api/wwi/sales/kpis'

describe.each(engines)('on the generated sample through %s', async (engine) => {
  const { call, close } = await openWwiApp({ engine })
  afterAll(close)

  test('each split adds up to the totals, the Unknown customer being a labelled part (trap 18)', async () => {
    const { data } = await answerAs(WwiSalesKpis, await call(path))
    for (const parts of [data.by_sales_territory, data.by_buying_group, data.by_salesperson]) {
      const revenue = parts.reduce((sum, part) => sum + part.revenue_excluding_tax, 0)
      expect(revenue).toBeCloseTo(data.current.revenue_excluding_tax, 1)
      expect(parts.reduce((sum, { units }) => sum + units, 0)).toBe(data.current.units)
    }
    expect(data.by_buying_group.filter(({ unknown }) => unknown)).toMatchObject([
      { buying_group: 'Unknown' },
    ])
  })

  test('10 salespeople, though they have about a hundred keys (trap 20)', async () => {
    const { data } = await answerAs(WwiSalesKpis, await call(`${path}?days_back=3650`))
    expect(new Set(data.by_salesperson.map((person) => person.salesperson_id)).size).toBe(10)
    expect(data.by_salesperson).toHaveLength(10)
  })
})

describe.skipIf(!realRows).each(engines)(
  'on the real rows that SAMPLE_WAREHOUSE_DIR names through %s',
  async (engine) => {
    if (!realRows) return
    const { call, close, deps } = await openWwiApp({ real: true, engine })
    afterAll(close)
    const revenueOf = async (year: number) => {
      const window = { from: `${year}-01-01`, to: `${year}-12-31` }
      const days = { ...window, asOf: window.to, comparison: null }
      const { totals } = await fetchKpis(deps.warehouse, days)
      return totals[0]?.revenue
    }

    test('2013 sold 45,707,188.00, 2014 49,929,487.20, 2015 53,991,490.45, 2016 to May 22,633,175.55', async () => {
      const years = await Promise.all([2013, 2014, 2015, 2016].map(revenueOf))
      expect(years).toEqual([45_707_188, 49_929_487.2, 53_991_490.45, 22_633_175.55])
    })

    test('all profit is 85,729,180.90, and 63,528,695.70 of the revenue is the Unknown customer’s', async () => {
      const { data, meta } = await answerAs(WwiSalesKpis, await call(`${path}?days_back=3650`))
      expect(meta.as_of).toBe('2016-05-31')
      expect(data.current).toMatchObject({
        revenue_excluding_tax: 172_261_341.2,
        revenue_including_tax: 198_043_439.45,
        profit: 85_729_180.9,
        invoices: 70_510,
      })
      expect(data.by_buying_group.find(({ unknown }) => unknown)).toMatchObject({
        buying_group: 'Unknown',
        revenue_excluding_tax: 63_528_695.7,
        share: 0.368793,
      })
    })

    test('Archer Lamble, 1 of 10 salespeople with 101 keys, sold 17,944,098.45 (trap 20)', async () => {
      const { data } = await answerAs(WwiSalesKpis, await call(`${path}?days_back=3650`))
      expect(data.by_salesperson).toHaveLength(10)
      expect(data.by_salesperson[0]).toMatchObject({
        salesperson_id: 16,
        salesperson: 'Archer Lamble',
        revenue_excluding_tax: 17_944_098.45,
      })
    })
  },
)
