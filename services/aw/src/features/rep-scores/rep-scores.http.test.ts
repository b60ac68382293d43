import { expect, test } from 'bun:test'
import { AwRepScores } from '@otel-bi/contract/aw/rep-scores'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { onBoth, onRealRows } from '../../testing/describe-rows.ts'

const path = '/api/aw/reps/scores'
const everything = `${path}?top_n=1000&days_back=3650`

/** Who bought from whom, each pair once. */
const pairs = defineQuery({
  name: 'test.pairs',
  parameters: {},
  row: z.object({ employee_key: z.number(), reseller_key: z.number() }),
  sql: `SELECT DISTINCT r."EmployeeKey" AS employee_key, r."ResellerKey" AS reseller_key
    FROM "dbo"."FactResellerSales" r`,
})

onBoth('rep scores', ({ ask, call, deps }) => {
  test('trap 8: 17 people sell, 3 of them managers of no territory, whatever the employee table’s current flag says', async () => {
    const { data, meta } = await ask(everything, AwRepScores)
    expect([data.length, meta.team.sellers]).toEqual([17, 17])
    expect(data.filter(({ title }) => title.includes('Manager'))).toHaveLength(3)
    expect(data.every(({ name }) => name.length > 2)).toBe(true)
  })

  test('trap 14: a seller’s resellers are counted once each, by key and not by name', async () => {
    const { data } = await ask(everything, AwRepScores)
    const served = Map.groupBy(await deps().warehouse.query(pairs, {}), (row) => row.employee_key)
    for (const { employee_key, resellers } of data)
      expect(resellers).toBe(served.get(employee_key)?.length ?? 0)
  })

  test('trap 1: the window ends on 2013-11-29, the last reseller day, not on the internet’s 2014-01-28', async () => {
    const { meta } = await ask(path, AwRepScores)
    expect([meta.from, meta.to, meta.as_of]).toEqual(['2012-11-30', '2013-11-29', '2013-11-29'])
  })

  test('the team sold what resellers bought: its revenue is that of the KPIs', async () => {
    const { meta } = await ask(path, AwRepScores)
    const kpis = await ask('/api/aw/sales/kpis?channel=reseller', AwSalesKpis)
    expect(meta.team.revenue).toBe(kpis.data.current.revenue)
  })

  test('scores are 0 to 100 and fall with the rank; top_n cuts after ranking', async () => {
    const all = await ask(`${path}?top_n=1000`, AwRepScores)
    const top = await ask(`${path}?top_n=3`, AwRepScores)
    const scores = all.data.flatMap(({ score }) => score ?? [])
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score >= 0 && score <= 100)).toBe(true)
    expect(top.data).toEqual(all.data.slice(0, 3))
    expect(top.meta.row_count).toBe(3)
  })

  test('trap 4: 365 days hold the 4 quota periods of 2012-12-28, 03-30, 06-30 and 09-29', async () => {
    const { meta } = await ask(path, AwRepScores)
    expect(meta.quota_periods.map(({ from, to }) => [from, to])).toEqual([
      ['2012-12-28', '2013-03-29'],
      ['2013-03-30', '2013-06-29'],
      ['2013-06-30', '2013-09-28'],
      ['2013-09-29', expect.stringMatching(/^2013-12-/)],
    ])
  })

  test('trap 4: a window without a quota date has no attainment, and divides by nothing', async () => {
    const { meta, data } = await ask(`${path}?days_back=30`, AwRepScores)
    expect([meta.team.quota, meta.team.attainment, meta.quota_periods]).toEqual([null, null, []])
    expect(data.every(({ attainment }) => attainment === null)).toBe(true)
  })

  test('weights of 0, 1, 0 and 0 rank by growth alone', async () => {
    const weights = 'weight_attainment=0&weight_growth=1&weight_margin=0&weight_breadth=0'
    const { data, meta } = await ask(`${path}?top_n=1000&${weights}`, AwRepScores)
    const growth = data.flatMap((row) => (row.rank === null ? [] : (row.growth ?? [])))
    expect(growth).toEqual(growth.toSorted((a, b) => b - a))
    expect(meta.weights).toEqual({ attainment: 0, growth: 1, margin: 0, breadth: 0 })
  })

  test.each([
    'top_n=0',
    'top_n=1001',
    'days_back=3651',
    'weight_growth=101',
    'weight_growth=-1',
    'weight_attainment=0&weight_growth=0&weight_margin=0&weight_breadth=0',
  ])('?%s is refused with 422', async (query) => {
    expect((await call(`${path}?${query}`)).status).toBe(422)
  })
})

onRealRows('rep scores', ({ ask }) => {
  test('EmployeeKey 296 sold 1,421,810.93 in all', async () => {
    const { data } = await ask(everything, AwRepScores)
    expect(data.find(({ employee_key }) => employee_key === 296)?.revenue).toBe(1_421_810.93)
  })

  test('the quotas of all years are 95,714,000, each of the 163 once', async () => {
    const { data, meta } = await ask(everything, AwRepScores)
    expect(meta.team.quota).toBe(95_714_000)
    expect(data.reduce((all, { quota }) => all + (quota ?? 0), 0)).toBe(95_714_000)
  })

  test('trap 4: the period that starts on 2012-12-28 is attained to 79.6 %: 10,926,196 of 13,733,000', async () => {
    const { meta } = await ask(path, AwRepScores)
    expect(meta.quota_periods[0]).toEqual({
      from: '2012-12-28',
      to: '2013-03-29',
      quota: 13_733_000,
      sales: 10_926_196.09,
      attainment: 0.795616,
    })
  })

  test('trap 4: the first period, labelled 2010 Q4, runs to 2011-03-30 and is not attained to 12.6 %', async () => {
    const { meta } = await ask(everything, AwRepScores)
    const [first] = meta.quota_periods
    expect([first?.from, first?.to]).toEqual(['2010-12-29', '2011-03-30'])
    expect(first?.attainment ?? 0).toBeWithin(0.7, 1)
  })

  test('trap 12: 9 of the 17 sellers lost money in all, and are scored all the same', async () => {
    const { data } = await ask(everything, AwRepScores)
    const losing = data.filter(({ gross_margin_ratio }) => (gross_margin_ratio ?? 0) < 0)
    expect(losing).toHaveLength(9)
    expect(losing.every(({ score }) => score !== null)).toBe(true)
  })

  test('trap 11: discounts are 527,507.93 of 80,978,104.91, or 0.65 %, though added up as floats', async () => {
    const { data } = await ask(everything, AwRepScores)
    const gross = data.map(
      ({ revenue, average_discount }) => revenue / (1 - (average_discount ?? 0)),
    )
    const discounts = gross.map((amount, index) => amount * (data[index]?.average_discount ?? 0))
    const sum = (of: number[]) => of.reduce((all, amount) => all + amount, 0)
    expect(sum(discounts) / sum(gross)).toBeCloseTo(527_507.93 / 80_978_104.91, 5)
  })
})
