/** How much of the past the profile is taken from: a year of weeks. */
const PROFILE_SEASONS = 52

/** What each position of the season adds to, or multiplies, the level. */
export interface SeasonProfile {
  kind: 'multiplicative' | 'additive'
  /** Around 1 when multiplicative, around 0 in the unit of the series when additive. */
  indices: number[]
}

/**
 * Seasonal indices of the last 52 seasons: the mean at each position against the mean of all
 * positions, as a ratio where every position sells and as a difference otherwise
 * (classical decomposition without the trend step, FPP3 §3.4).
 */
export const seasonProfile = (values: readonly number[], season: number): SeasonProfile => {
  const seasons = Math.min(PROFILE_SEASONS, Math.floor(values.length / season))
  const from = values.length - seasons * season
  const means = new Array<number>(season).fill(0)
  for (let i = from; i < values.length; i++) {
    const position = i % season
    means[position] = (means[position] ?? 0) + (values[i] ?? 0) / seasons
  }
  const level = means.reduce((sum, mean) => sum + mean, 0) / season
  const ratios = values.every((value) => value >= 0) && means.every((mean) => mean > 0)
  return ratios
    ? { kind: 'multiplicative', indices: means.map((mean) => mean / level) }
    : { kind: 'additive', indices: means.map((mean) => mean - level) }
}

/** Takes the season out of the values; `offset` is the position of the first. */
export const deseasonalise = (
  values: readonly number[],
  profile: SeasonProfile,
  offset = 0,
): number[] =>
  values.map((value, i) => {
    const index = indexAt(profile, offset + i)
    return profile.kind === 'multiplicative' ? value / index : value - index
  })

/** Puts the season back on a forecast; `offset` is the position of its first value. */
export const reseasonalise = (
  values: readonly number[],
  profile: SeasonProfile,
  offset: number,
): number[] =>
  values.map((value, i) => {
    const index = indexAt(profile, offset + i)
    return profile.kind === 'multiplicative' ? value * index : value + index
  })

const indexAt = (profile: SeasonProfile, position: number): number =>
  profile.indices[position % profile.indices.length] ?? (profile.kind === 'multiplicative' ? 1 : 0)
