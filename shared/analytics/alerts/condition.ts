import type { Observation, Verdict } from './step.ts'

/** The value of one unit of time, and of the same unit a year before; null where there is none. */
export type Point = {
  readonly from: string
  readonly value: number | null
  readonly yearBefore: number | null
}

/** The unit before, the same weekday a week before (of days), or the same unit a year before. */
type Reference = 'previous' | 'week' | 'year'

export type Condition =
  | { readonly kind: 'above' | 'below'; readonly value: number }
  | {
      readonly kind: 'change'
      readonly direction: 'rise' | 'fall'
      /** Percent of the reference, or percentage points of a ratio. */
      readonly by: number
      readonly unit: 'percent' | 'points'
      readonly against: Reference
    }
  | { readonly kind: 'no_data' }

/** An observation with what it was judged by. */
export type Judged = Observation & {
  readonly value: number | null
  readonly reference: number | null
  /** Percent or percentage points, as the condition has it. */
  readonly change: number | null
}

/** Judges the unit at `index` of a series, the oldest first. Without a value or a reference nothing is known. */
export function judge(series: readonly Point[], index: number, condition: Condition): Judged {
  const point = series[index]
  const value = point?.value ?? null
  const plain = { mark: point?.from ?? '', value, reference: null, change: null }
  if (condition.kind === 'no_data') return { ...plain, verdict: verdictOf(value === null) }
  if (value === null) return { ...plain, verdict: 'unknown' }
  if (condition.kind !== 'change')
    return { ...plain, verdict: verdictOf(isBeyond(value, condition)) }
  const reference = referenceOf(series, index, condition.against)
  const change = changeOf(value, reference, condition.unit)
  if (change === null) return { ...plain, reference, verdict: 'unknown' }
  const moved = condition.direction === 'rise' ? change : -change
  return { ...plain, reference, change, verdict: verdictOf(moved >= condition.by) }
}

type Bound = { readonly kind: 'above' | 'below'; readonly value: number }

/** A value that equals the bound is neither above nor below it. */
export const isBeyond = (value: number, { kind, value: bound }: Bound): boolean =>
  kind === 'above' ? value > bound : value < bound

export const verdictOf = (isBreached: boolean): Verdict => (isBreached ? 'breached' : 'clear')

function referenceOf(series: readonly Point[], index: number, against: Reference): number | null {
  if (against === 'year') return series[index]?.yearBefore ?? null
  return series[index - (against === 'previous' ? 1 : 7)]?.value ?? null
}

/** Percent of |reference|, or the difference of two ratios in percentage points. */
function changeOf(value: number, reference: number | null, unit: 'percent' | 'points') {
  if (reference === null) return null
  const difference = value - reference
  if (unit === 'points') return difference * 100
  return reference === 0 ? null : (difference / Math.abs(reference)) * 100
}
