export interface Scored {
  readonly key: number | string
  /** `null` when there is too little data to judge. */
  readonly score: number | null
}

export type Ranked<Entry> = Entry & { readonly rank: number | null }

/**
 * Orders entries by falling score and ranks them as in a competition (1, 2, 2, 4): ties share a rank and stand in
 * the order of their keys. Entries without a score come last and have no rank.
 */
export function rankByScore<Entry extends Scored>(entries: readonly Entry[]): Ranked<Entry>[] {
  const ordered = entries.toSorted(
    (a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity) || compareKeys(a.key, b.key),
  )
  let rank = 0
  return ordered.map((entry, index) => {
    if (entry.score === null) return { ...entry, rank: null }
    if (entry.score !== ordered[index - 1]?.score) rank = index + 1
    return { ...entry, rank }
  })
}

/** Numbers by size, strings by code unit, numbers before strings: the same on every machine. */
export function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
