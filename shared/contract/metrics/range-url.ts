import {
  type Comparison,
  defaultRange,
  namedComparisons,
  namedRanges,
  type Range,
} from './range.ts'

/** The words of a range and of a comparison as they stand in a URL. */
export type RangeWords = {
  readonly range?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
export type ComparisonWords = {
  readonly compare?: string | undefined
  readonly compare_from?: string | undefined
  readonly compare_to?: string | undefined
}
export type DateWords = RangeWords & ComparisonWords

export type Refuse = (field: string, message: string) => void

/** Whether the window is a range or two dates, and no number of days. */
export const namesRange = ({ range, from, to }: RangeWords): boolean =>
  [range, from, to].some((word) => word !== undefined)

/** The range that words name; the default where they name none. `refuse` receives what is wrong with them. */
export function readRange(
  { range, from, to }: RangeWords,
  refuse: Refuse,
  absent: Range = defaultRange,
): Range {
  const named = namedRanges.find((name) => name === range)
  if (from === undefined && to === undefined) return named ?? absent
  if (named !== undefined) refuse('range', 'is given beside from and to; give one or the other')
  if (from === undefined || to === undefined)
    refuse(from === undefined ? 'from' : 'to', 'is missing; from and to go together')
  else if (from > to) refuse('to', `must not lie before from, ${from}`)
  return { from: from ?? '', to: to ?? '' }
}

/** The comparison that words name; the default where they name none. */
export function readComparison(
  words: ComparisonWords,
  refuse: Refuse,
  absent: Comparison = 'none',
): Comparison {
  const { compare, compare_from: from, compare_to: to } = words
  const named = namedComparisons.find((name) => name === compare)
  if (from === undefined && to === undefined) return named ?? absent
  if (named !== undefined)
    refuse('compare', 'is given beside compare_from and compare_to; give one or the other')
  if (from === undefined || to === undefined)
    refuse(
      from === undefined ? 'compare_from' : 'compare_to',
      'is missing; compare_from and compare_to go together',
    )
  else if (from > to) refuse('compare_to', `must not lie before compare_from, ${from}`)
  return { from: from ?? '', to: to ?? '' }
}

export const writeRange = (range: Range) =>
  typeof range === 'string' ? { range } : { from: range.from, to: range.to }

export const writeComparison = (compare: Comparison) =>
  typeof compare === 'string' ? { compare } : { compare_from: compare.from, compare_to: compare.to }
