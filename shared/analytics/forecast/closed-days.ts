/** Minimum number of zeros at a closed position. */
const MIN_OCCURRENCES = 4
/** Maximum probability of the zeros if the position sold like the others. */
const SIGNIFICANCE = 1e-4

/**
 * Finds the positions of the season that never sell, such as a weekday on which a shop is shut.
 *
 * A position is closed when its last n ≥ 4 values are all 0 and so many zeros are unlikely by
 * chance: with z the share of zeros at the other positions over the same days, zⁿ < 0.0001. So
 * intermittent demand is not closed, nor is a series that has stopped selling.
 *
 * @returns one flag per position; position p holds the values p, p + season, p + 2·season, …
 */
export const closedPositions = (values: readonly number[], season: number): boolean[] =>
  Array.from({ length: season }, (_, position) => {
    const run = trailingZeros(values, season, position)
    if (run < MIN_OCCURRENCES) return false
    const from = Math.max(0, values.length - run * season)
    const others = values.slice(from).filter((_, i) => (from + i) % season !== position)
    const zeros = others.filter((value) => value === 0).length
    return others.length > 0 && (zeros / others.length) ** run < SIGNIFICANCE
  })

function trailingZeros(values: readonly number[], season: number, position: number): number {
  const last = position + season * Math.floor((values.length - 1 - position) / season)
  let run = 0
  for (let i = last; i >= 0 && values[i] === 0; i -= season) run++
  return run
}
