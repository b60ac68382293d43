export type Direction = 'up' | 'down' | 'flat'

/**
 * Which way a figure moved. Taken from the figures, not from the sign of their ratio, which turns
 * round when the earlier figure is negative: from −200 to −100 a margin rose.
 */
export function directionOf(current: number | null, previous: number | null): Direction {
  if (current === null || previous === null || current === previous) return 'flat'
  return current > previous ? 'up' : 'down'
}
