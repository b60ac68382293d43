import { roundTo } from './money.ts'
import { compareKeys } from './rank.ts'

type AbcClass = 'A' | 'B' | 'C'

export interface AbcEntry {
  readonly key: number | string
  /** The item's fraction of all positive revenue; 0 without any. */
  readonly share: number
  /** The same for this item and all before it. */
  readonly cumulativeShare: number
  readonly class: AbcClass
}

const A_UNTIL = 0.8
const B_UNTIL = 0.95

/**
 * ABC analysis (Pareto): items by falling revenue; those that make the first 80 % are A, up to 95 % B, the rest C.
 * An item that crosses a boundary belongs to the class it starts in, so the best seller is always A. Items without
 * positive revenue are C and count in no share. Equal revenues stand in the order of their keys.
 */
export function abcClasses(
  items: readonly { readonly key: number | string; readonly revenue: number }[],
): AbcEntry[] {
  const ordered = items.toSorted((a, b) => b.revenue - a.revenue || compareKeys(a.key, b.key))
  const total = ordered.reduce((sum, { revenue }) => sum + Math.max(0, revenue), 0)
  let before = 0
  return ordered.map(({ key, revenue }) => {
    if (revenue <= 0) return { key, share: 0, cumulativeShare: total > 0 ? 1 : 0, class: 'C' }
    // Rounded to nine decimals, so that floating-point error moves no item over a boundary.
    const start = roundTo(before / total, 9)
    before += revenue
    return {
      key,
      share: revenue / total,
      cumulativeShare: Math.min(1, before / total),
      class: start < A_UNTIL ? 'A' : start < B_UNTIL ? 'B' : 'C',
    }
  })
}
