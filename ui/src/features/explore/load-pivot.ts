import type { Question } from '@otel-bi/contract/metrics/question'
import { isMemberFilter, onlyMembers } from './exploration.ts'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import type { Pivot, PivotHead, PivotLayout, PivotValues } from './pivot.ts'
import { headId, headsOf, periodHead, totalHead } from './pivot-heads.ts'

/** Asks one question: the only way from here to the figures. */
export type Ask = (question: Question) => Promise<Pick<MetricAnswer, 'data' | 'meta'>>

/** So many rows by so many columns are within what one answer may hold. */
const mostCrossed = { rows: 80, columns: 12 } as const

/**
 * The table of a question. Every figure is computed by the source, those of others and totals too: distinct
 * counts and ratios do not follow from the figures shown.
 */
export async function loadPivot(ask: Ask, asked: Question, layout: PivotLayout): Promise<Pivot> {
  const { rows, columns } = layout
  const question = { ...asked, by: rows, grain: null }
  const [row = ''] = rows
  if (columns.kind === 'none') return arrange(layout, await ask(question), [], [])
  const limited = { ...question, limit: Math.min(asked.limit, mostCrossed.rows) }
  return columns.kind === 'time'
    ? byTime(ask, limited, layout, columns.grain)
    : crossed(ask, limited, layout, row, columns.dimension)
}

type Located = readonly [row: string, column: string, values: PivotValues]

async function byTime(ask: Ask, asked: Question, layout: PivotLayout, grain: Question['grain']) {
  const [rows, grid, totals] = await Promise.all([
    ask(asked),
    ask({ ...asked, grain }),
    ask({ ...ofMembers(asked), by: [], grain, others: false }),
  ])
  const columns = totals.data.flatMap((row) => periodHead(row, totals.meta))
  const at = ({ period }: MetricRow) => period?.from ?? ''
  return arrange(layout, rows, columns, [
    ...grid.data.map((row): Located => [headId(layout.rows, row), at(row), row]),
    ...totals.data.map((row): Located => [totalHead.id, at(row), row]),
  ])
}

async function crossed(
  ask: Ask,
  asked: Question,
  layout: PivotLayout,
  down: string,
  across: string,
) {
  const plain = ofMembers(asked)
  const [rows, columns] = await Promise.all([
    ask(asked),
    ask({ ...plain, by: [across], limit: mostCrossed.columns, others: true }),
  ])
  const sides = {
    rows: sidesOf(headsOf([down], rows.data), down),
    columns: sidesOf(headsOf([across], columns.data), across),
  }
  const parts = sides.rows.flatMap((row) =>
    sides.columns.map(async (column) => {
      const { data } = await ask({
        ...plain,
        by: [...row.by, ...column.by],
        where: [...plain.where, ...row.where, ...column.where],
        limit: mostCrossed.rows * mostCrossed.columns,
        others: false,
      })
      return data.map((cell): Located => [row.idOf(cell), column.idOf(cell), cell])
    }),
  )
  const totals = columns.data.map((row): Located => [totalHead.id, headId([across], row), row])
  const heads = headsOf([across], columns.data)
  return arrange(layout, rows, heads, [...(await Promise.all(parts)).flat(), ...totals])
}

/** The members of a side, asked for one by one, and its others, asked for as a whole. */
const sidesOf = (heads: readonly PivotHead[], dimension: string) => {
  const keys = heads.flatMap(({ key }) => key ?? [])
  const members = {
    by: [dimension],
    where: onlyMembers(dimension, keys),
    idOf: (row: MetricRow) => headId([dimension], row),
  }
  const others = heads.flatMap(({ kind, id, where }) =>
    kind === 'others' && where ? [{ by: [], where, idOf: () => id }] : [],
  )
  return keys.length === 0 ? [] : [members, ...others]
}

/** Without bounds on measures: they choose the rows of the table, and not what is in a column. */
const ofMembers = (question: Question): Question => ({
  ...question,
  where: question.where.filter(isMemberFilter),
  order: null,
})

function arrange(
  layout: PivotLayout,
  { data, meta }: Awaited<ReturnType<Ask>>,
  columns: readonly PivotHead[],
  located: readonly Located[],
): Pivot {
  const id = (row: string, column: string) => JSON.stringify([row, column])
  const totals = [
    ...data.map((row): Located => [headId(layout.rows, row), totalHead.id, row]),
    [totalHead.id, totalHead.id, meta.totals] as const,
  ]
  const cells = new Map(
    [...located, ...totals].map(([row, column, values]) => [id(row, column), values]),
  )
  const heads = [...columns, totalHead]
  const rows = [...headsOf(layout.rows, data), totalHead].map((head) => ({
    head,
    cells: heads.map((column) => cells.get(id(head.id, column.id)) ?? null),
  }))
  return { layout, columns: heads, rows, meta }
}
