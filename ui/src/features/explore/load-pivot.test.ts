import { describe, expect, test } from 'bun:test'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import type { Filter, Question } from '@otel-bi/contract/metrics/question'
import { type Ask, loadPivot } from './load-pivot.ts'
import type { MetricRow } from './metric-answer.ts'
import { cellOf, type Pivot, type PivotHead } from './pivot.ts'

type Line = {
  readonly seller: string
  readonly territory: string
  readonly month: string
  readonly order: string
}

const line = (seller: string, territory: string, month: string, order: string): Line => ({
  seller,
  territory,
  month: `2013-${month}-01`,
  order,
})
/** Order 1 is in two territories: a distinct count does not add up over them. */
const lines = [
  line('Linda', 'North', '10', '1'),
  line('Linda', 'South', '10', '1'),
  line('Linda', 'North', '11', '2'),
  line('Jae', 'North', '11', '3'),
  line('Pamela', 'East', '12', '4'),
]

const member = (line: Line, name: string) => (name === 'seller' ? line.seller : line.territory)
const holds = (line: Line) => (filter: Filter) =>
  !('values' in filter) ||
  filter.values.includes(member(line, filter.dimension)) === (filter.kind === 'one_of')

const valuesOf = (of: readonly Line[]) => ({
  values: { orders: new Set(of.map(({ order }) => order)).size },
  comparison: null,
  change: null,
  share: {},
})

/** Counts the different orders of the lines, as the source does: by members, by month, and with others. */
const asked: Question[] = []
const ask: Ask = async (question) => {
  asked.push(question)
  const kept = lines.filter((one) => question.where.every(holds(one)))
  const groups = [
    ...Map.groupBy(kept, (one) => question.by.map((name) => member(one, name)).join('|')).values(),
  ].sort((one, other) => other.length - one.length)
  const cut = question.by.length === 0 ? groups.length : question.limit
  const rest = groups.slice(cut).flat()
  const answerRows = (of: readonly Line[], others: boolean): MetricRow[] => {
    const [first] = of
    const members = Object.fromEntries(
      question.by.map((name) => {
        const key = first ? member(first, name) : ''
        return [name, others ? null : { key, label: key }]
      }),
    )
    const row = (some: readonly Line[], period: MetricRow['period']) => ({
      ...valuesOf(some),
      members,
      others,
      period,
    })
    if (!question.grain) return [row(of, null)]
    return ['2013-10-01', '2013-11-01', '2013-12-01'].map((from) =>
      row(
        of.filter(({ month }) => month === from),
        { from, to: `${from.slice(0, 8)}30`, partial: from === '2013-12-01' },
      ),
    )
  }
  const shown = groups.slice(0, cut).flatMap((of) => answerRows(of, false))
  const others = question.others && rest.length > 0 ? answerRows(rest, true) : []
  return {
    data: [...shown, ...others],
    meta: { ...meta, totals: valuesOf(kept) },
  }
}

const meta: Pivot['meta'] = {
  as_of: '2013-12-31',
  from: '2013-10-15',
  to: '2013-12-20',
  generated_at: '2026-01-31T08:00:00.000Z',
  source: 'embedded',
  data_version: '1',
  currencies: [],
  row_count: 0,
  model: 'sales',
  parameters: { question: '', explain: false, statements: 'not_requested' },
  totals: valuesOf([]),
  truncated: false,
  range: 'last_90_days',
  compare: 'none',
  comparison: null,
  complete: true,
  grain: null,
  measures: [],
  facts: [],
  statements: null,
}

const question = (limit: number): Question => ({
  ...knownQuestion(awSales, 'measures=orders&by=seller').question,
  limit,
})
const figures = ({ rows }: Pivot) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.values.orders ?? null))
const ids = (heads: readonly PivotHead[]) => heads.map(({ id }) => id)

describe('sellers by territories, one seller of three shown', () => {
  const load = () =>
    loadPivot(ask, question(1), {
      rows: ['seller'],
      columns: { kind: 'dimension', dimension: 'territory' },
    })

  test('totals are the source’s: Linda’s 1 order in North and South and 1 in North are 2, not 1 + 2', async () => {
    const pivot = await load()
    expect(ids(pivot.columns)).toEqual(['=North', '=South', '=East', 'total'])
    expect(ids(pivot.rows.map(({ head }) => head))).toEqual(['=Linda', 'others', 'total'])
    expect(figures(pivot)).toEqual([
      [2, 1, null, 2],
      [1, null, 1, 2],
      [3, 1, 1, 4],
    ])
  })

  test('the cell of the others in North is all sellers but Linda, in North', async () => {
    const { rows, columns } = await load()
    const [others, north] = [rows[1]?.head, columns[0]]
    if (!others || !north) throw new Error('the table has no others')
    expect(cellOf(others, north, meta)).toEqual({
      from: '2013-10-15',
      to: '2013-12-20',
      where: [
        { kind: 'none_of', dimension: 'seller', values: ['Linda'] },
        { kind: 'one_of', dimension: 'territory', values: ['North'] },
      ],
    })
  })

  test('bounds on measures choose rows alone: no other question has one', async () => {
    asked.length = 0
    const bound = { kind: 'at_least', measure: 'orders', value: 2 } as const
    await loadPivot(
      ask,
      { ...question(5), where: [bound] },
      {
        rows: ['seller'],
        columns: { kind: 'dimension', dimension: 'territory' },
      },
    )
    expect(asked.map(({ where }) => where.includes(bound))).toEqual([true, false, false])
  })
})

describe('sellers by months', () => {
  const load = () =>
    loadPivot(ask, question(1), { rows: ['seller'], columns: { kind: 'time', grain: 'month' } })

  test('October to December, each of others and total too', async () => {
    expect(figures(await load())).toEqual([
      [1, 1, 0, 2],
      [0, 1, 1, 2],
      [1, 2, 1, 4],
    ])
  })

  test('a cell’s days are those of its month within the window: from 15 October', async () => {
    const { rows, columns } = await load()
    const [linda, october] = [rows[0]?.head, columns[0]]
    if (!linda || !october) throw new Error('the table is empty')
    expect(cellOf(linda, october, meta)).toMatchObject({ from: '2013-10-15', to: '2013-10-30' })
  })
})

test('without columns there is the total of each row alone, and pairs of members have no single key', async () => {
  const pivot = await loadPivot(ask, question(50), {
    rows: ['seller', 'territory'],
    columns: { kind: 'none' },
  })
  expect(ids(pivot.columns)).toEqual(['total'])
  expect(pivot.rows[0]?.head).toMatchObject({ labels: ['Linda', 'North'], key: null })
  expect(figures(pivot).at(-1)).toEqual([4])
})
