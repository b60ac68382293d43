import type { Bindings } from './bindings.ts'
import type { Plan } from './plan.ts'
import type { Sql } from './source.ts'
import { dayAfter } from './windows.ts'

/**
 * A window as a statement reads it: the value of its column `period`, and the parameters that hold its first day and
 * the day after its last. The current window and the comparison may overlap, so each is read by itself.
 */
export type Period = { readonly number: 0 | 1; readonly from: string; readonly until: string }

export const currentPeriod: Period = { number: 0, from: 'from', until: 'until' }
const before: Period = { number: 1, from: 'before_from', until: 'before_until' }

export const periodsOf = ({ comparison }: Pick<Plan, 'comparison'>): readonly Period[] =>
  comparison ? [currentPeriod, before] : [currentPeriod]

/** Whether a row of a result belongs to the comparison. */
export const isBefore = (period: unknown): boolean => period === before.number

export const withinSql = (day: Sql, { from, until }: Period): Sql =>
  `${day} >= @${from} AND ${day} < @${until}`

/** Binds the days of both windows. */
export function bindPeriods(
  { window, comparison }: Pick<Plan, 'window' | 'comparison'>,
  bindings: Bindings,
): void {
  bindings.set(currentPeriod.from, 'date', window.from)
  bindings.set(currentPeriod.until, 'date', dayAfter(window))
  if (!comparison) return
  bindings.set(before.from, 'date', comparison.from)
  bindings.set(before.until, 'date', dayAfter(comparison))
}
