import { expect, test } from 'bun:test'
import { AwPromotionSales } from '@otel-bi/contract/aw/promotion-sales'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { onBoth, onRealRows } from '../../testing/describe-rows.ts'

const path = '/api/aw/promotions/sales'

onBoth('sales by promotion', ({ ask, call }) => {
  test.each(['all', 'reseller', 'internet'])(
    'of %s: promotions sum to the KPIs of the window, to a cent each',
    async (channel) => {
      const query = `days_back=365&channel=${channel}`
      const { data, meta } = await ask(`${path}?${query}`, AwPromotionSales)
      const kpis = await ask(`/api/aw/sales/kpis?${query}`, AwSalesKpis)
      const { current } = kpis.data
      expect(meta.revenue).toBe(current.revenue)
      expect([meta.from, meta.to]).toEqual([kpis.meta.from, kpis.meta.to])
      expect(data.reduce((all, { units }) => all + units, 0)).toBe(current.units)
      const margin = data.reduce((all, { gross_margin }) => all + gross_margin, 0)
      expect(Math.abs(margin - current.gross_margin)).toBeLessThan(0.01 * data.length)
    },
  )

  test('trap 13: the internet names promotions and gives no discount', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=internet`, AwPromotionSales)
    expect(data.some(({ promotion_key }) => promotion_key !== 1)).toBe(true)
    expect(data.every(({ discount_amount }) => discount_amount === 0)).toBe(true)
  })

  test('trap 13: promotions 6, 10, 12 and 15 were never used and have no row', async () => {
    const { data } = await ask(`${path}?days_back=3650`, AwPromotionSales)
    const keys = data.map(({ promotion_key }) => promotion_key)
    expect(keys.filter((key) => [6, 10, 12, 15].includes(key))).toEqual([])
    expect(data[0]).toMatchObject({ promotion_key: 1, name: 'No Discount', discount_amount: 0 })
  })

  test.each(['days_back=0', 'channel=phone', 'top_n=3'])('?%s is 422', async (query) => {
    expect((await call(`${path}?${query}`)).status).toBe(422)
  })
})

onRealRows('sales by promotion', ({ ask }) => {
  test('until 2013-11-29 the 12 used promotions sold what the rows add up to', async () => {
    const { data, meta } = await ask(`${path}?days_back=3650`, AwPromotionSales)
    expect([data.length, meta.to]).toEqual([12, '2013-11-29'])
    expect(data.slice(0, 3).map(({ name, revenue }) => [name, revenue])).toEqual([
      ['No Discount', 100_502_901.79],
      ['Volume Discount 11 to 14', 4_773_514.12],
      ['Volume Discount 15 to 24', 1_037_643.33],
    ])
    expect(data[1]).toMatchObject({
      promotion_key: 2,
      type: 'Volume Discount',
      category: 'Reseller',
      discount_amount: 59_004.52,
      orders: 2_473,
      units: 18_004,
      gross_margin: 740_361.16,
    })
  })

  test('Mountain-100 Clearance Sale sold 250,927.70 below a cost of 868,441.47', async () => {
    const { data } = await ask(`${path}?days_back=3650`, AwPromotionSales)
    expect(data.find(({ promotion_key }) => promotion_key === 7)).toMatchObject({
      revenue: 250_927.7,
      discount_amount: 135_114.92,
      gross_margin: -617_513.77,
      gross_margin_ratio: -2.460923,
    })
  })
})
