/** Seasons from which the profile is computed: 52 weeks. */
const PROFILE_SEASONS = 52
/** Below this share of an average day a position is too small to derive the level from. */
const MIN_TELLING_INDEX = 0.1

/** Seasonal index per position: multiplies the level, or is added to it. */
export interface SeasonProfile {
  readonly kind: 'multiplicative' | 'additive'
  /** Mean 1 when multiplicative; mean 0, in the unit of the series, when additive. */
  readonly indices: readonly number[]
}

/**
 * Seasonal indices of the last 52 seasons: the mean at each position against the mean of all, as a
 * ratio for a series without negative values and as a difference otherwise (classical
 * decomposition with a constant level, FPP3 §3.4). Position 0 is that of the first value.
 */
export function seasonProfile(values: readonly number[], season: number): SeasonProfile {
  const seasons = Math.max(1, Math.min(PROFILE_SEASONS, Math.floor(values.length / season)))
  const from = Math.max(0, values.length - seasons * season)
  const means = new Array<number>(season).fill(0)
  for (let i = from; i < values.length; i++) {
    const position = i % season
    means[position] = (means[position] ?? 0) + (values[i] ?? 0) / seasons
  }
  const level = means.reduce((sum, mean) => sum + mean, 0) / season
  return level > 0 && values.every((value) => value >= 0)
    ? { kind: 'multiplicative', indices: means.map((mean) => mean / level) }
    : { kind: 'additive', indices: means.map((mean) => mean - level) }
}

/**
 * Removes the season from the values; `offset` is the position of the first. A day with an index
 * near 0 cannot be divided by it and takes the level of the day before.
 */
export function deseasonalise(
  values: readonly number[],
  profile: SeasonProfile,
  offset: number,
): number[] {
  const { kind } = profile
  if (kind === 'additive') return values.map((value, i) => value - indexAt(profile, offset + i))
  const isTelling = (i: number) => indexAt(profile, offset + i) >= MIN_TELLING_INDEX
  let level = 0
  const first = values.findIndex((_, i) => isTelling(i))
  if (first >= 0) level = (values[first] ?? 0) / indexAt(profile, offset + first)
  return values.map((value, i) => {
    if (isTelling(i)) level = value / indexAt(profile, offset + i)
    return level
  })
}

/** Applies the season to a forecast; `offset` is the position of its first value. */
export function reseasonalise(
  values: readonly number[],
  profile: SeasonProfile,
  offset: number,
): number[] {
  return values.map((value, i) => {
    const index = indexAt(profile, offset + i)
    return profile.kind === 'multiplicative' ? value * index : value + index
  })
}

function indexAt({ indices }: SeasonProfile, position: number): number {
  return indices[position % indices.length] ?? 0
}
