/**
 * Relative change from `previous` to `current` as a fraction (0.25 = +25 %).
 *
 * (current − previous) / |previous|. For a positive previous value this is the customary
 * (current − previous) / previous; the absolute value keeps the sign true to the direction when previous is
 * negative: a margin that goes from −100 to −50 has improved, and changes by +0.5.
 * `null` when either value is missing or previous is 0, as the change is then undefined.
 */
export function change(current: number | null, previous: number | null): number | null {
  if (current === null || previous === null) return null
  return ratio(current - previous, Math.abs(previous))
}

/**
 * numerator / denominator as a fraction; `null` when either is missing, the denominator is 0, or the quotient
 * is not a finite number.
 */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null
  const quotient = numerator / denominator
  return Number.isFinite(quotient) ? quotient : null
}
