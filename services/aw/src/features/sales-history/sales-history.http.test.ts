import { expect, test } from 'bun:test'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { onBoth, onRealRows } from '../../testing/describe-rows.ts'

const path = '/api/aw/sales/history'

onBoth('sales history', ({ ask, call }) => {
  test.each([
    ['all', 1_067, '2013-11-29'],
    ['reseller', 1_067, '2013-11-29'],
    ['internet', 1_127, '2014-01-28'],
  ])('trap 1: all years of %s are %i days without a gap, to %s', async (channel, days, end) => {
    const { data, meta } = await ask(`${path}?days_back=3650&channel=${channel}`, AwSalesHistory)
    expect([data.length, meta.row_count, data[0]?.date, data.at(-1)?.date]).toEqual([
      days,
      days,
      '2010-12-29',
      end,
    ])
  })

  test('trap 3: resellers order on 40 days; the other 1,067 − 40 = 1,027 are 0', async () => {
    const { data } = await ask(`${path}?days_back=3650&channel=reseller`, AwSalesHistory)
    expect(data.filter(({ revenue }) => revenue === 0)).toHaveLength(1_027)
  })

  test('trap 3: February, April and June 2011 have no reseller sales, and are there as 0', async () => {
    const query = 'days_back=3650&channel=reseller&granularity=month'
    const { data } = await ask(`${path}?${query}`, AwSalesHistory)
    const empty = data.filter(({ orders }) => orders === 0).map(({ date }) => date)
    expect(empty).toEqual(['2011-02-01', '2011-04-01', '2011-06-01'])
  })

  test('trap 2: the last 28 internet days are the one month January 2014, as far as it goes', async () => {
    const query = 'days_back=28&channel=internet'
    const month = await ask(`${path}?${query}&granularity=month`, AwSalesHistory)
    const days = await ask(`${path}?${query}`, AwSalesHistory)
    expect([month.data.length, month.data[0]?.date, days.data.length]).toEqual([
      1,
      '2014-01-01',
      28,
    ])
  })

  test.each(['days_back=0', 'days_back=3651', 'granularity=year', 'channel='])(
    '?%s is refused with 422',
    async (query) => {
      expect((await call(`${path}?${query}`)).status).toBe(422)
    },
  )
})

onRealRows('sales history', ({ ask }) => {
  test('resellers bought for 489,328.58, 18,192,802.71, 28,193,631.53 and 33,574,834.16 a year', async () => {
    const query = 'days_back=3650&channel=reseller&granularity=month'
    const { data } = await ask(`${path}?${query}`, AwSalesHistory)
    const years = Map.groupBy(data, ({ date }) => date.slice(0, 4)).values()
    const sums = years.map((months) => months.reduce((all, { revenue }) => all + revenue, 0))
    expect(Array.from(sums, (sum) => Math.round(sum * 100) / 100)).toEqual([
      489_328.58, 18_192_802.71, 28_193_631.53, 33_574_834.16,
    ])
  })

  test('trap 2: January 2014, 28 days without bikes, is 45,694.72 after 1,874,360.29 in December', async () => {
    const query = 'days_back=59&channel=internet&granularity=month'
    const { data } = await ask(`${path}?${query}`, AwSalesHistory)
    expect(data.map(({ revenue }) => revenue)).toEqual([1_874_360.29, 45_694.72])
  })
})
