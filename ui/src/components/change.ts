export type Direction = 'up' | 'down' | 'flat'

/**
 * Which way a figure moved. Taken from the figures, not from the sign of their ratio, which turns
 * round when the earlier figure is negative: from −200 to −100 a margin rose.
 */
export function directionOf(current: number | null, previous: number | null): Direction {
  if (current === null || previous === null || current === previous) return 'flat'
  return current > previous ? 'up' : 'down'
}

type Change = {
  readonly current: number | null
  readonly previous: number | null
  readonly change: number | null
}

/** How a change is shown: as a ratio, as a difference when a ratio would mislead, or not at all. */
export function changeOf({ current, previous, change }: Change) {
  if (change === null || current === null || previous === null) return { kind: 'none' } as const
  if (previous < 0) return { kind: 'difference', value: current - previous } as const
  return { kind: 'ratio', value: change } as const
}
