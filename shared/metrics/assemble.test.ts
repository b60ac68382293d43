import { describe, expect, test } from 'bun:test'
import { awInventory } from '@otel-bi/contract/metrics/aw-inventory'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { assemble } from './assemble.ts'
import { type FactDates, planQuestion } from './plan.ts'
import { readQuestionOf } from './read-question.ts'

type DataRow = Readonly<Record<string, string | number | null>>

/** The resellers' data end in November 2013, the internet shop's in January 2014. */
const dates: FactDates = {
  reseller: { from: '2012-01-01', to: '2013-11-29' },
  internet: { from: '2012-01-01', to: '2014-01-28' },
  inventory: { from: '2013-01-01', to: '2013-03-31' },
}

function answer(model: MetricModel, url: string, rows: DataRow[] | null, totals: DataRow[] = []) {
  const read = readQuestionOf(model, wordsIn(url))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const plan = planQuestion(model, read.value, dates)
  if (plan === null) throw new Error('no days')
  return assemble(model, plan, rows, totals)
}

/** First days of the units of a series beside one measure of each. */
const series = (rows: ReturnType<typeof answer>['rows'], measure: string) =>
  rows.map(({ period, values }) => [period?.from, values[measure]])

const sales = (url: string, rows: DataRow[] | null, totals?: DataRow[]) =>
  answer(awSales, url, rows, totals)

describe('units of time', () => {
  test('between October 2013 and March 2014 four months have data: a month without sales is 0, March is left out', () => {
    const { rows } = sales('measures=revenue&grain=month&from=2013-10-01&to=2014-03-31', [
      { period: 0, bucket: 201_310, revenue: 10 },
      { period: 0, bucket: 201_312, revenue: 12 },
    ])
    expect(series(rows, 'revenue')).toEqual([
      ['2013-10-01', 10],
      ['2013-11-01', 0],
      ['2013-12-01', 12],
      ['2014-01-01', 0],
    ])
  })

  test('a ratio of a month without sales is null: there is nothing to divide by', () => {
    const { rows } = sales(
      'measures=gross_margin_ratio,orders&grain=month&from=2013-11-01&to=2013-12-31',
      [{ period: 0, bucket: 201_312, gross_margin: 3, revenue: 12, orders: 2 }],
    )
    expect(series(rows, 'gross_margin_ratio')).toEqual([
      ['2013-11-01', null],
      ['2013-12-01', 0.25],
    ])
    expect(series(rows, 'orders')).toEqual([
      ['2013-11-01', 0],
      ['2013-12-01', 2],
    ])
  })

  test('a channel whose data end in November is partial there and null in December, beside a 0 of the other', () => {
    const { rows } = sales(
      'measures=revenue&by=channel&grain=month&from=2013-11-01&to=2013-12-31',
      [
        { place: 1, period: 0, bucket: 201_311, channel: 'reseller', revenue: 30 },
        { place: 2, period: 0, bucket: 201_311, channel: 'internet', revenue: 20 },
      ],
    )
    expect(
      rows.map(({ members, period, values }) => [
        members.channel?.key,
        period?.from,
        period?.partial,
        values.revenue,
      ]),
    ).toEqual([
      ['reseller', '2013-11-01', true, 30],
      ['reseller', '2013-12-01', true, null],
      ['internet', '2013-11-01', false, 20],
      ['internet', '2013-12-01', false, 0],
    ])
  })

  test('a balance of a month without a snapshot is null, the units received in it 0', () => {
    const { rows } = answer(
      awInventory,
      'measures=units_balance,units_in&grain=month&from=2013-01-01&to=2013-03-31',
      [
        { period: 0, bucket: 201_301, units_balance: 7, units_in: 1 },
        { period: 0, bucket: 201_303, units_balance: 0, units_in: 0 },
      ],
    )
    expect(series(rows, 'units_balance')).toEqual([
      ['2013-01-01', 7],
      ['2013-02-01', null],
      ['2013-03-01', 0],
    ])
    expect(series(rows, 'units_in')).toEqual([
      ['2013-01-01', 1],
      ['2013-02-01', 0],
      ['2013-03-01', 0],
    ])
  })

  test('the third month is compared with the third, and is null where the comparison has no third', () => {
    const { rows } = sales(
      'measures=revenue&grain=month&from=2013-01-01&to=2013-03-31&compare_from=2012-01-01&compare_to=2012-02-29',
      [
        { period: 0, bucket: 201_301, revenue: 20 },
        { period: 1, bucket: 201_201, revenue: 10 },
        { period: 1, bucket: 201_202, revenue: 5 },
      ],
    )
    expect(
      rows.map(({ values, comparison, change }) => [
        values.revenue,
        comparison?.revenue,
        change?.revenue,
      ]),
    ).toEqual([
      [20, 10, 1],
      [0, 5, -1],
      [0, null, null],
    ])
  })
})

describe('whole windows', () => {
  test('a window after all data has no values; one without rows inside them sums to 0', () => {
    const after = sales('measures=revenue&from=2015-01-01&to=2015-12-31', null)
    expect(after.totals.values).toEqual({ revenue: null })
    const inside = sales('measures=revenue&from=2013-01-01&to=2013-01-31', null)
    expect(inside.totals.values).toEqual({ revenue: 0 })
  })

  test('a channel that only the comparison reaches has 10 before and null now, so no change is known', () => {
    const { rows } = sales(
      'measures=revenue&by=channel&from=2014-01-01&to=2014-01-28&compare=previous_year',
      [{ place: 1, period: 1, channel: 'reseller', revenue: 10 }],
    )
    expect([rows[0]?.values, rows[0]?.comparison, rows[0]?.change]).toEqual([
      { revenue: null },
      { revenue: 10 },
      { revenue: null },
    ])
  })

  test('the others come last without a key; one member over the limit is cut and said', () => {
    const ranked = [
      { place: 0, period: 0, territory: null, revenue: 1 },
      { place: 1, period: 0, territory: 'Canada', revenue: 9 },
    ]
    const withOthers = sales('measures=revenue&by=territory&range=all&limit=1', ranked)
    expect(withOthers.rows.map(({ members, others }) => [members.territory?.key, others])).toEqual([
      ['Canada', false],
      [undefined, true],
    ])
    expect(withOthers.truncated).toBe(false)
    const cut = sales('measures=revenue&by=territory&range=all&limit=1&others=false', [
      { place: 1, period: 0, territory: 'Canada', revenue: 9 },
      { place: 2, period: 0, territory: 'France', revenue: 1 },
    ])
    expect(cut.rows).toHaveLength(1)
    expect(cut.truncated).toBe(true)
  })
})
