import type { PdfTable } from './document.ts'

/** Points on each side of a cell's text. */
export const cellPadding = 4
/** A text column wraps beyond this width. */
const widest = 170
/** Cells measured per column: the longest by characters. */
const measured = 4

export type Measure = (text: string, bold: boolean) => number

export type FittedTable = PdfTable & {
  readonly leftOut: readonly string[]
  /** Of each column, in points; together as wide as the page. */
  readonly widths: readonly number[]
}

/**
 * The table with the columns that fit side by side, the most important first, in their own order; the titles
 * of the others are in `leftOut`. The most important column always stays.
 */
export function fitColumns(table: PdfTable, width: number, measure: Measure): FittedTable {
  const { heads, importance = heads.map((_, index) => index), leftOut = [] } = table
  const kept = new Map<number, number>()
  let used = 0
  for (const index of importance) {
    const needed = Math.min(width, widthOf(table, index, measure))
    if (kept.size > 0 && used + needed > width) break
    kept.set(index, needed)
    used += needed
  }
  const each = (width - used) / kept.size
  const pick = <T>(cells: readonly T[]) => cells.filter((_, index) => kept.has(index))
  return {
    heads: pick(heads),
    numeric: pick(table.numeric),
    rows: table.rows.map(pick),
    ...(table.foot && { foot: pick(table.foot) }),
    ...(table.subtotals && { subtotals: table.subtotals }),
    widths: heads.flatMap((_, index) => {
      const needed = kept.get(index)
      return needed === undefined ? [] : [needed + each]
    }),
    leftOut: [...heads.filter((_, index) => !kept.has(index)), ...leftOut],
  }
}

function widthOf(table: PdfTable, index: number, measure: Measure): number {
  const { heads, rows, foot } = table
  const cells = [...rows, ...(foot ? [foot] : [])].map((row) => row[index] ?? '')
  const longest = cells.toSorted((one, other) => other.length - one.length).slice(0, measured)
  const body = Math.max(0, ...longest.map((cell) => measure(cell, false)))
  const head = Math.max(0, ...(heads[index] ?? '').split(' ').map((word) => measure(word, true)))
  const text = table.numeric[index] ? body : Math.min(widest, body)
  return Math.max(text, head) + 2 * cellPadding
}
