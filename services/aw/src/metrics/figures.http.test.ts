import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { MetricDrivers } from '@otel-bi/contract/metrics/drivers'
import {
  comparedQueries,
  rangeQueries,
  testFigures,
} from '@otel-bi/runtime/testing/describe-figures'
import { openAwApp } from '../testing/aw-app.ts'
import { onRealRows } from '../testing/describe-rows.ts'

setDefaultTimeout(180_000)

const asked = (path: string, queries: readonly string[], also = '') =>
  queries.map((query) => `/api/aw/${path}?${query}${also}`)
/** Each third: what differs between channels and grains does not depend on the range. */
const some = (queries: readonly string[], from: number) =>
  queries.filter((_, index) => index % 3 === from)

describe('figures and the questions behind them', () => {
  let aw: Awaited<ReturnType<typeof openAwApp>>
  beforeAll(async () => {
    aw = await openAwApp()
  }, 180_000)
  afterAll(() => aw.close(), 60_000)
  const call = (path: string) => aw.call(path)

  testFigures(awFigures.getAwSalesKpis, asked('sales/kpis', comparedQueries), call)
  testFigures(
    awFigures.getAwSalesKpis,
    [
      ...asked('sales/kpis', some(comparedQueries, 0), '&channel=internet'),
      ...asked('sales/kpis', some(comparedQueries, 1), '&channel=reseller'),
    ],
    call,
  )
  testFigures(
    awFigures.getAwSalesHistory,
    [
      ...asked('sales/history', some(rangeQueries, 0), '&granularity=month'),
      ...asked('sales/history', some(rangeQueries, 1), '&granularity=week&channel=internet'),
    ],
    call,
  )
  testFigures(awFigures.getAwPromotionSales, asked('promotions/sales', some(rangeQueries, 2)), call)
  testFigures(awFigures.getAwRepScores, asked('reps/scores', comparedQueries, '&top_n=1000'), call)
  testFigures(
    awFigures.getAwProductDemand,
    asked('products/demand', some(rangeQueries, 1), '&top_n=1000'),
    call,
  )
})

const lastQuarter = 'range=last_quarter&compare=previous_year'

onRealRows('the last quarter of the internet', ({ ask }) => {
  test('Q4 2013 is 5,328,573.76 against 1,697,617.17: (5,328,573.76 − 1,697,617.17) / 1,697,617.17 = 2.138855', async () => {
    const fixed = await ask(`/api/aw/sales/kpis?${lastQuarter}&channel=internet`, AwSalesKpis)
    expect([fixed.meta.from, fixed.meta.to]).toEqual(['2013-10-01', '2013-12-31'])
    expect(fixed.meta.previous).toEqual({ from: '2012-10-01', to: '2012-12-31', complete: true })
    const { current, previous, change } = fixed.data
    expect([current.revenue, previous?.revenue, change.revenue]).toEqual([
      5_328_573.76, 1_697_617.17, 2.138855,
    ])
    const metrics = await ask(
      `/api/aw/metrics/sales?measures=revenue&${lastQuarter}&where=channel:internet`,
      MetricAnswer,
    )
    const { values, comparison, change: metricChange } = metrics.meta.totals
    expect([values.revenue, comparison?.revenue, metricChange?.revenue]).toEqual([
      5_328_573.76, 1_697_617.17, 2.138855,
    ])
  })

  test('its 3,630,956.59 more are Bikes 3,335,885.18 + Accessories 197,071.88 + Clothing 97,999.53, and 82.9 % of them in five territories', async () => {
    const { data, meta } = await ask(
      `/api/aw/metrics/sales/drivers?${lastQuarter}&where=channel:internet&by=category,territory`,
      MetricDrivers,
    )
    const of = (dimension: string) => data.filter((driver) => driver.dimension === dimension)
    expect(of('category').map(({ member, contribution }) => [member?.label, contribution])).toEqual(
      [
        ['Bikes', 3_335_885.18],
        ['Accessories', 197_071.88],
        ['Clothing', 97_999.53],
      ],
    )
    expect(meta.totals.change).toBe(3_630_956.59)
    expect(of('territory').filter(({ leading }) => leading)).toMatchObject([
      { member: { label: 'Southwest' }, contribution: 909_511.93 },
      { member: { label: 'Australia' }, contribution: 692_202.76 },
      { member: { label: 'Northwest' }, contribution: 563_233.28 },
      { member: { label: 'United Kingdom' }, contribution: 459_422.47 },
      { member: { label: 'Germany' }, contribution: 384_063.55 },
    ])
    expect(of('territory').at(-1)).toMatchObject({
      ...{ member: { label: 'Northeast' }, contribution: 418.07 },
    })
    expect(meta.dimensions).toMatchObject([
      { dimension: 'category', members: 3, leading: 1, leading_share: 0.918735, remainder: 0 },
      { dimension: 'territory', members: 10, leading: 5, leading_share: 0.828551, remainder: 0 },
    ])
    expect(meta.sentence.en).toBe(
      'Revenue: +3,630,956.59 (+213.9%), from 1,697,617.17 to 5,328,573.76. Category: Bikes (91.9%). Territory: Southwest, Australia, Northwest, United Kingdom, 1 more (82.9%).',
    )
    expect(meta.sentence.hr).toStartWith('Prihod: +3.630.956,59 (+213,9\u00a0%), s 1.697.617,17 na')
  })
})
