import { expect, test } from 'bun:test'
import { AwProductDemand } from '@otel-bi/contract/aw/product-demand'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { onBoth, onRealRows } from '../../testing/describe-rows.ts'
import { stockOnDay } from './product-demand.query.ts'

const path = '/api/aw/products/demand'
const everything = `${path}?top_n=1000&days_back=3650`

/** One row per version: 606 of 504 products. */
const balancesOfLastDay = defineQuery({
  name: 'test.balances',
  parameters: {},
  row: z.object({ product_code: z.string(), units: z.number() }),
  sql: `SELECT p."ProductAlternateKey" AS product_code, i."UnitsBalance" AS units
    FROM "dbo"."FactProductInventory" i JOIN "dbo"."DimProduct" p ON p."ProductKey" = i."ProductKey"
    WHERE i."MovementDate" = CAST('2014-06-30' AS date)`,
})

onBoth('product demand', ({ ask, call, deps }) => {
  test('trap 6: nothing is lost to versions: products sum to the KPIs of the same window', async () => {
    const { data, meta } = await ask(everything, AwProductDemand)
    const kpis = await ask('/api/aw/sales/kpis?days_back=3650', AwSalesKpis)
    expect(meta.revenue).toBe(kpis.data.current.revenue)
    expect(data.reduce((all, { units }) => all + units, 0)).toBe(kpis.data.current.units)
    expect(new Set(data.map(({ product_code }) => product_code)).size).toBe(meta.products)
  })

  test('trap 1: sales end on 2013-11-29, where both channels are complete, and stock on 2014-06-30', async () => {
    const { meta } = await ask(path, AwProductDemand)
    expect([meta.to, meta.stock_as_of]).toEqual(['2013-11-29', '2014-06-30'])
  })

  test('trap 15: stock is the balance of one day, added over versions and never over days', async () => {
    const { data } = await ask(everything, AwProductDemand)
    const lastDay = await deps().warehouse.query(balancesOfLastDay, {})
    const balances = Map.groupBy(lastDay, ({ product_code }) => product_code)
    for (const { product_code, stock } of data)
      expect(stock).toBe(
        balances.get(product_code)?.reduce((all, row) => all + row.units, 0) ?? null,
      )
  })

  test('trap 7: all 504 products have a balance, components without a subcategory included', async () => {
    expect(await deps().warehouse.query(stockOnDay, { date_key: 20140630 })).toHaveLength(504)
  })

  test('shares add up to 1 and ABC classes follow each other', async () => {
    const { data } = await ask(`${path}?top_n=1000`, AwProductDemand)
    expect(data.reduce((all, { share }) => all + (share ?? 0), 0)).toBeCloseTo(1, 3)
    const classes = data.map(({ abc_class }) => abc_class)
    expect(classes).toEqual(classes.toSorted())
  })

  test('classes are of all products: the first 3 of top_n=1000 are top_n=3', async () => {
    const all = await ask(`${path}?top_n=1000`, AwProductDemand)
    const top = await ask(`${path}?top_n=3`, AwProductDemand)
    expect(top.data).toEqual(all.data.slice(0, 3))
  })

  test('one day has no whole month, so no trend, and is its own interval: ADI 1', async () => {
    const { data } = await ask(`${path}?days_back=1`, AwProductDemand)
    expect(data[0]).toMatchObject({ trend_per_month: null, trend: 'flat', adi: 1, cv2: 0 })
  })

  test.each(['top_n=0', 'top_n=1001', 'days_back=0', 'channel=all'])(
    '?%s is refused with 422',
    async (query) => {
      expect((await call(`${path}?${query}`)).status).toBe(422)
    },
  )
})

onRealRows('product demand', ({ ask, deps }) => {
  test('trap 6: 350 product keys are 266 sold product codes', async () => {
    const { data, meta } = await ask(everything, AwProductDemand)
    expect([meta.products, data.length]).toEqual([266, 266])
  })

  test('trap 15: the last day holds 258,981 units, not the 333,869,496 of all days', async () => {
    const day = await deps().warehouse.query(stockOnDay, { date_key: 20140630 })
    expect(day.reduce((all, { units }) => all + units, 0)).toBe(258_981)
  })
})
