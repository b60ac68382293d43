import type { Filter, Grain } from '@otel-bi/contract/metrics/question'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import type { Cell, Dates } from './page-state.ts'

/** What the rows and the columns of the table are. */
export type PivotLayout = {
  /** One dimension; several where each row is a combination of members. */
  readonly rows: readonly string[]
  readonly columns:
    | { readonly kind: 'none' }
    | { readonly kind: 'dimension'; readonly dimension: string }
    | { readonly kind: 'time'; readonly grain: Grain }
}

export type PivotValues = Pick<MetricRow, 'values' | 'comparison' | 'change'>

/** A row or a column: what it is of, and which fact rows it is made of. */
export type PivotHead = {
  readonly id: string
  readonly kind: 'member' | 'others' | 'total' | 'period'
  /** Labels of members, one for each dimension; of a period its first day. */
  readonly labels: readonly string[]
  /** Filters that leave exactly its fact rows; null where no filter does. */
  readonly where: readonly Filter[] | null
  /** Of a period: its days within the window. */
  readonly days: Dates | null
  readonly partial: boolean
  /** Of a member of one dimension. */
  readonly key: string | null
}

type PivotRow = {
  readonly head: PivotHead
  /** One for each column; null where no fact row is in both. */
  readonly cells: readonly (PivotValues | null)[]
}

/** The last column is the total of each row, and the last row the total of each column. */
export type Pivot = {
  readonly layout: PivotLayout
  readonly columns: readonly PivotHead[]
  readonly rows: readonly PivotRow[]
  readonly meta: MetricAnswer['meta']
}

/** The fact rows of a cell; null where filters and days cannot say which they are. */
export function cellOf(
  row: PivotHead,
  column: PivotHead,
  { from, to }: Pick<Pivot['meta'], 'from' | 'to'>,
): Cell | null {
  if (!row.where || !column.where || from === null || to === null) return null
  return { ...(column.days ?? { from, to }), where: [...row.where, ...column.where] }
}
