import type { Grain } from '@otel-bi/contract/metrics/question'
import { bucketStart } from './bucket.ts'
import { isBefore } from './periods.ts'

export type DataRow = Readonly<Record<string, unknown>>

/** What the source returned of one member and unit of time in both windows; null where it has no row. */
export type Cell = { readonly current: DataRow | null; readonly before: DataRow | null }

export const emptyCell: Cell = { current: null, before: null }

/** One member's rows: its names, its place among the members, and a cell by first day of each unit of time. */
export type Member = {
  readonly names: DataRow
  /** 0 for the others; 1 where nothing is ranked. */
  readonly place: number
  readonly cells: ReadonlyMap<string, Cell>
}

/** The key of the only cell of a member where there are no units of time. */
export const wholeWindow = ''

/** The members in their order, the others last. */
export function membersIn(rows: readonly DataRow[], grain: Grain | null): Member[] {
  const members = Map.groupBy(rows, ({ place }) => Number(place ?? 1))
  return [...members]
    .map(([place, own]) => ({ place, names: own[0] ?? {}, cells: cellsIn(own, grain) }))
    .sort(
      (one, other) =>
        (one.place || Number.POSITIVE_INFINITY) - (other.place || Number.POSITIVE_INFINITY),
    )
}

/** The only cell of rows that nothing groups. */
export const cellOf = (rows: readonly DataRow[]): Cell =>
  cellsIn(rows, null).get(wholeWindow) ?? emptyCell

function cellsIn(rows: readonly DataRow[], grain: Grain | null): Map<string, Cell> {
  const units = Map.groupBy(rows, ({ bucket }) =>
    grain === null ? wholeWindow : bucketStart(grain, keyOf(bucket)),
  )
  return new Map(
    [...units].map(([start, own]) => [
      start,
      {
        current: own.find(({ period }) => !isBefore(period)) ?? null,
        before: own.find(({ period }) => isBefore(period)) ?? null,
      },
    ]),
  )
}

/** A number stays one: it is the key that filters name. */
const keyOf = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(value ?? '')

/** The key and label of a row's member of a dimension. */
export function namedIn(names: DataRow, dimension: string) {
  const key = keyOf(names[dimension])
  return { key, label: String(names[`${dimension}_label`] ?? key) }
}
