import type { View } from '@otel-bi/contract/view'
import type { Row } from './table.ts'

/** Rows that need no groups: two months of days. */
const few = 62

type Grouped = { readonly all: readonly Row[]; readonly subtotals: readonly number[] }

/**
 * Puts a subtotal before the days of each month in a long daily series whose columns add up: its date is
 * the month, `2013-11`. Other rows stay as they are. `subtotals` are the indices of the subtotals.
 */
export function monthSubtotals(
  { chart, sums = [] }: Pick<View, 'chart' | 'sums'>,
  rows: readonly Row[],
): Grouped {
  const alone: Grouped = { all: rows, subtotals: [] }
  if (chart?.kind !== 'line' || sums.length === 0 || rows.length <= few) return alone
  const { x } = chart
  const months = Map.groupBy(rows, (row) => String(row[x]).slice(0, 7))
  // One row a month is the months themselves.
  if (months.size === rows.length) return alone
  const all: Row[] = []
  const subtotals: number[] = []
  for (const [month, days] of months) {
    subtotals.push(all.length)
    all.push({ [x]: month, ...totalsOf(sums, days) }, ...days)
  }
  return { all, subtotals }
}

/** The sum of each of the columns over rows, to the millionth, as fractions have six digits. */
export const totalsOf = (keys: readonly string[], rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(
    keys.map((key) => {
      const sum = rows.reduce((all, row) => all + Number(row[key] ?? 0), 0)
      return [key, Math.round(sum * 1_000_000) / 1_000_000]
    }),
  )
