const WITHOUT_SPREAD = 50

/**
 * Places each value within its team: the lowest is 0, the highest 100, the rest linear between (min–max scaling).
 * A team without spread, or of one, is all 50. `null` stays `null` and does not affect the others.
 */
export function scaleWithin(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const lowest = Math.min(...known)
  const range = Math.max(...known) - lowest
  return values.map((value) => {
    if (value === null) return null
    return range === 0 ? WITHOUT_SPREAD : 100 * ((value - lowest) / range)
  })
}
