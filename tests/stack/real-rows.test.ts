import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { resolve } from 'node:path'
import { AlertBacktest } from '@otel-bi/contract/alerts/backtest'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import { type Stack, startStack, startUpMs } from './stack.ts'

const realRows = process.env.SAMPLE_WAREHOUSE_DIR

describe.skipIf(!realRows)('on the real rows that SAMPLE_WAREHOUSE_DIR names', () => {
  let stack: Stack
  beforeAll(async () => {
    stack = await startStack({ sampleDir: resolve(realRows ?? '') })
  }, startUpMs)
  afterAll(() => stack.stop())

  const get = async (path: string): Promise<unknown> => (await fetch(`${stack.url}${path}`)).json()
  const history = async (query: string) =>
    AwSalesHistory.parse(await get(`/api/aw/sales/history?${query}`))

  test.each([
    ['internet', 29_358_677.22, 1_127, '2014-01-28'],
    ['reseller', 80_450_596.98, 1_067, '2013-11-29'],
  ])(
    '%s history over all years sums to %f in %i days and ends %s',
    async (channel, sum, days, end) => {
      const { data, meta } = await history(`days_back=3650&channel=${channel}`)
      expect(data.reduce((all, row) => all + row.revenue, 0)).toBeCloseTo(sum, 2)
      expect([data.length, meta.as_of, meta.from]).toEqual([days, end, '2010-12-29'])
    },
  )

  test('reseller revenue per year: 489,328.58 / 18,192,802.71 / 28,193,631.53 / 33,574,834.16', async () => {
    const { data } = await history('days_back=3650&channel=reseller&granularity=month')
    const byYear = Map.groupBy(data, (row) => row.date.slice(0, 4))
    const sums = [...byYear.values()].map((rows) => rows.reduce((all, row) => all + row.revenue, 0))
    expect(sums.map((sum) => Math.round(sum * 100) / 100)).toEqual([
      489_328.58, 18_192_802.71, 28_193_631.53, 33_574_834.16,
    ])
  })

  test('all channels end on 2013-11-29, the earlier of 2013-11-29 and 2014-01-28', async () => {
    const { meta } = AwSalesKpis.parse(await get('/api/aw/sales/kpis?days_back=365'))
    expect([meta.from, meta.to]).toEqual(['2012-11-30', '2013-11-29'])
  })

  test('territories come from the sale: reseller Northwest is 12,435,076.00 over all years', async () => {
    const { data } = AwSalesKpis.parse(
      await get('/api/aw/sales/kpis?days_back=3650&channel=reseller'),
    )
    const northwest = data.by_territory.find((part) => part.territory === 'Northwest')
    expect(northwest?.revenue).toBe(12_435_076)
    expect(data.current).toMatchObject({ revenue: 80_450_596.98, orders: 3_796, customers: 635 })
  })

  test('WideWorldImporters sold for 53,991,490.45 excluding tax in 2015', async () => {
    // The data end on 2016-05-31; the 152 days of 2016 plus 365 days of 2015, less those of 2016.
    const revenue = async (days: number) =>
      WwiSalesKpis.parse(await get(`/api/wwi/sales/kpis?days_back=${days}`)).data.current
        .revenue_excluding_tax
    expect((await revenue(152 + 365)) - (await revenue(152))).toBeCloseTo(53_991_490.45, 2)
    expect(await revenue(152)).toBe(22_633_175.55)
  })

  test('the Unknown customers are 63,528,695.70 of 172,261,341.20, or 36.9 %', async () => {
    const { data, meta } = WwiSalesKpis.parse(await get('/api/wwi/sales/kpis?days_back=3650'))
    const unknown = data.by_buying_group.find((group) => group.unknown)
    expect(data.current.revenue_excluding_tax).toBe(172_261_341.2)
    expect(unknown).toMatchObject({ revenue_excluding_tax: 63_528_695.7, share: 0.368793 })
    expect(meta.previous.complete).toBe(false)
  })

  const internetRevenue = {
    kind: 'metric',
    model: 'aw.sales',
    question: 'measures=revenue&where=channel:internet',
  }
  test.each([
    ['below 10,000', { kind: 'below', value: 10_000 }],
    [
      '80 % below the same weekday a week before',
      { kind: 'change', direction: 'fall', by: 80, unit: 'percent', against: 'week' },
    ],
  ])(
    'a backtest of "internet revenue per day is %s" finds the fall of 2013-12-29, from 48,375 to 1,835, and tells it once in 90 days',
    async (_title, condition) => {
      const answer = await fetch(`${stack.url}/api/alerts/backtest`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ name: 'fall', subject: internetRevenue, condition, tell_resolved: false },
        }),
      })
      const { checks, told, tellings } = AlertBacktest.parse(await answer.json())
      expect([checks, told]).toEqual([90, 1])
      expect(tellings).toMatchObject([
        { mark: '2013-12-29', telling: 'firing', at: '2013-12-30T00:00:00.000Z' },
      ])
      expect(Math.round(tellings[0]?.value ?? 0)).toBe(1_835)
    },
  )

  test('a rule on days below the forecast of a channel finds the fall of internet sales on 2013-12-29, and tells it once', async () => {
    const answer = await fetch(`${stack.url}/api/alerts/backtest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'fall',
        subject: { kind: 'anomalies', domain: 'aw', measure: 'revenue', dimension: 'channel' },
        condition: { kind: 'outside_forecast', direction: 'below' },
        tell_resolved: false,
      }),
    })
    const { tellings } = AlertBacktest.parse(await answer.json())
    const internet = tellings.filter(({ key }) => key === 'internet')
    expect(internet.filter(({ mark }) => mark !== null && mark >= '2013-12-29')).toMatchObject([
      { mark: '2013-12-29', telling: 'firing' },
    ])
  }, 180_000)
})
