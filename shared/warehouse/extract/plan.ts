import { type Checksums, differenceOf } from './checksum.ts'
import type { ManifestPart, ManifestTable } from './manifest.ts'
import type { Part } from './part.ts'
import type { TypedTable } from './table.ts'

/** What to do for the parts of a table that the server has. */
export type TablePlan = {
  readonly table: TypedTable
  /** Parts whose files are still right. */
  readonly keep: readonly ManifestPart[]
  readonly copy: readonly Part[]
}

/** Compares what the last extract holds of a table with what the server counts and sums of it now. */
export function planTable(
  table: TypedTable,
  last: ManifestTable | undefined,
  source: Checksums,
): TablePlan {
  const known = last && sameColumns(table, last) ? last.parts : []
  const keep = known.filter(({ part, checksum }) => {
    const now = source.get(part)
    return now !== undefined && differenceOf(table, checksum, now) === undefined
  })
  const kept = new Set(keep.map(({ part }) => part))
  const copy = [...source.keys()].filter((part) => !kept.has(part)).sort((a, b) => a - b)
  return { table, keep, copy }
}

/** Whether the last extract is still what the server has: nothing to copy, and nothing to leave out. */
export const isUnchanged = (plans: readonly TablePlan[], last: readonly ManifestTable[]): boolean =>
  plans.length === last.length &&
  plans.every(({ table, keep, copy }) => {
    const before = last.find((each) => each.schema === table.schema && each.table === table.table)
    return copy.length === 0 && keep.length === before?.parts.length
  })

const sameColumns = (table: TypedTable, last: ManifestTable): boolean =>
  table.day === last.day && JSON.stringify(table.types) === JSON.stringify(last.types)
