import { expect, test } from 'bun:test'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { onBoth, onRealRows } from '../../testing/describe-rows.ts'
import { factCurrencies } from '../dataset/dataset.query.ts'

const path = '/api/aw/sales/kpis'

const resellers = defineQuery({
  name: 'test.resellers',
  parameters: {},
  row: z.object({ reseller_key: z.number() }),
  sql: 'SELECT DISTINCT r."ResellerKey" AS reseller_key FROM "dbo"."FactResellerSales" r',
})

onBoth('sales KPIs', ({ ask, call, deps }) => {
  test.each([
    ['all', '2013-11-29'],
    ['reseller', '2013-11-29'],
    ['internet', '2014-01-28'],
  ])('trap 1: %s ends on %s, the last day of its own data', async (channel, end) => {
    const { meta } = await ask(`${path}?channel=${channel}&days_back=30`, AwSalesKpis)
    expect([meta.as_of, meta.to]).toEqual([end, end])
  })

  test('365 days end on 2013-11-29 and begin on 2012-11-30; the 365 before are all there', async () => {
    const { meta } = await ask(path, AwSalesKpis)
    expect([meta.from, meta.to]).toEqual(['2012-11-30', '2013-11-29'])
    expect(meta.previous).toEqual({ from: '2011-12-01', to: '2012-11-29', complete: true })
  })

  test('a previous window that begins before the data is not complete', async () => {
    const { meta } = await ask(`${path}?days_back=600`, AwSalesKpis)
    expect(meta.previous.complete).toBe(false)
  })

  test('revenue is the sum of the daily history of the same window, to the cent', async () => {
    const { data } = await ask(`${path}?days_back=100`, AwSalesKpis)
    const history = await ask('/api/aw/sales/history?days_back=100', AwSalesHistory)
    const sum = history.data.reduce((all, { revenue }) => all + revenue, 0)
    expect(sum).toBeCloseTo(data.current.revenue, 2)
  })

  test('trap 6 and 7: channels, territories and categories each hold all of the revenue: shares add up to 1', async () => {
    const { data } = await ask(`${path}?days_back=3650`, AwSalesKpis)
    for (const parts of [data.by_channel, data.by_territory, data.by_category])
      expect(parts.reduce((all, { share }) => all + (share ?? 0), 0)).toBeCloseTo(1, 4)
  })

  test('trap 9: the territory NA, which sells nothing, makes no empty row: there are 10', async () => {
    const { data } = await ask(`${path}?days_back=3650`, AwSalesKpis)
    expect(data.by_territory.map(({ territory }) => territory)).not.toContain('NA')
    expect(data.by_territory).toHaveLength(10)
  })

  test('trap 14: customers are counted by key, each once, however often they order', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=reseller`, AwSalesKpis)
    const { length } = await deps().warehouse.query(resellers, {})
    expect(data.current.customers).toBe(length)
  })

  test('trap 10: amounts are as stored and the answer says so', async () => {
    const { meta } = await ask(path, AwSalesKpis)
    expect(meta.currency).toBe('as stored, not converted')
  })

  test('an answer names the currencies that DimCurrency has for its lines, the most frequent first', async () => {
    const named = async (query = '') => (await ask(`${path}${query}`, AwSalesKpis)).meta.currencies
    const lines = await deps().warehouse.query(factCurrencies, {})
    const recorded = lines
      .filter(({ fact }) => fact === 'reseller')
      .toSorted((one, other) => other.row_count - one.row_count)
      .map(({ currency }) => currency)
    expect(await named('?channel=reseller')).toEqual(recorded)
    expect((await named()).toSorted()).toEqual(
      [...new Set(lines.map(({ currency }) => currency))].toSorted(),
    )
    const filtered = '/api/aw/metrics/sales?measures=revenue&where=currency:CAD'
    expect((await ask(filtered, MetricAnswer)).meta.currencies).toEqual(['CAD'])
  })

  test('every channel says on which day each ends, and its window ends on one of them', async () => {
    for (const [channel, end] of [
      ['all', 'reseller'],
      ['reseller', 'reseller'],
      ['internet', 'internet'],
    ] as const) {
      const { meta } = await ask(`${path}?channel=${channel}`, AwSalesKpis)
      expect(meta.sales_to.reseller).not.toBe(meta.sales_to.internet)
      expect(meta.to).toBe(meta.sales_to[end])
    }
  })

  test.each(['days_back=0', 'days_back=3651', 'days_back=1e3', 'channel=shop', 'day_back=30'])(
    '?%s is refused with 422',
    async (query) => {
      const response = await call(`${path}?${query}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        422,
        'application/problem+json',
      ])
    },
  )

  test.each(['days_back=1', 'days_back=3650'])('?%s is within fingerprint', async (query) => {
    await ask(`${path}?${query}`, AwSalesKpis)
  })
})

onRealRows('sales KPIs', ({ ask }) => {
  test('trap 6: resellers bought for 80,450,596.98 in 3,796 orders, versions of products or not', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=reseller`, AwSalesKpis)
    expect(data.current).toMatchObject({ revenue: 80_450_596.98, orders: 3_796, units: 214_378 })
  })

  test('trap 14: customers are counted by key: 635 resellers, although names repeat', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=reseller`, AwSalesKpis)
    expect(data.current.customers).toBe(635)
  })

  test('trap 12: the last 333 days to 2013-11-29, all of 2013, lost 491,870.01 on resellers', async () => {
    const { data } = await ask(`${path}?days_back=333&channel=reseller`, AwSalesKpis)
    expect(data.current).toMatchObject({ revenue: 33_574_834.16, gross_margin: -491_870.01 })
  })

  test('trap 8: territories are those of the sale: Northwest 12,435,076.00, Southwest 18,466,458.79', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=reseller`, AwSalesKpis)
    const revenue = Object.fromEntries(data.by_territory.map((row) => [row.territory, row.revenue]))
    expect(revenue).toMatchObject({ Northwest: 12_435_076, Southwest: 18_466_458.79 })
  })

  test('the internet sold 29,358,677.22 to 18,484 customers, and no components', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=internet`, AwSalesKpis)
    expect(data.current).toMatchObject({ revenue: 29_358_677.22, customers: 18_484 })
    expect(data.by_category.map(({ category }) => category)).toEqual([
      'Bikes',
      'Accessories',
      'Clothing',
    ])
  })
})
