/** Minimum length of a new level. */
const MIN_RUN = 5
/** Seasons before the run that it is compared with: eight weeks of daily values. */
const BASELINE_SEASONS = 8
/** Minimum distance of every value of the run, in standard deviations of those seasons. */
const THRESHOLD = 4

/**
 * Finds where the latest level shift began: the start of a run of five or more values, lasting to
 * the end, that all lie on one side of the mean of the eight seasons before by more than four of
 * their standard deviations (Shewhart's control limits, at 4σ for 3σ and for a run of days).
 * Values should be seasonally adjusted, or the season's own swing hides the shift.
 *
 * Several starts may qualify around one shift, since a baseline with a few new values in it still
 * does; the earliest of the latest such group is the shift itself. Linear in the length.
 *
 * @returns the index of the first value of the new level, or 0 when there was no shift
 */
export function levelShiftStart(values: readonly number[], season: number): number {
  const window = BASELINE_SEASONS * season
  const sums = runningSums(values)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let found = 0
  for (let start = values.length - 1; start >= 2 * season; start--) {
    const value = values[start] ?? 0
    low = Math.min(low, value)
    high = Math.max(high, value)
    if (values.length - start < MIN_RUN) continue
    const { mean, deviation } = sums(Math.max(0, start - window), start)
    const shifted = low > mean + THRESHOLD * deviation || high < mean - THRESHOLD * deviation
    if (shifted) found = start
    else if (found > 0) break
  }
  return found
}

/** Mean and standard deviation of any slice in constant time, from sums about the overall mean. */
function runningSums(values: readonly number[]) {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  const sums = [0]
  const squares = [0]
  values.forEach((value, i) => {
    sums.push((sums[i] ?? 0) + value - centre)
    squares.push((squares[i] ?? 0) + (value - centre) ** 2)
  })
  return (from: number, to: number) => {
    const n = to - from
    const mean = ((sums[to] ?? 0) - (sums[from] ?? 0)) / n
    const square = ((squares[to] ?? 0) - (squares[from] ?? 0)) / n
    return { mean: centre + mean, deviation: Math.sqrt(Math.max(0, square - mean * mean)) }
  }
}
