import { median } from 'simple-statistics'

/** Seasons that share one idea of what an ordinary day is: eight weeks of daily values. */
const BLOCK_SEASONS = 8
/** Robust standard deviations above the median at which a day stands out. */
const THRESHOLD = 10
/** The median absolute deviation of a normal distribution times this is its standard deviation. */
const MAD_TO_SIGMA = 1.4826
/** A batch is at least this share of the typical spike, which leaves stray small orders out. */
const MIN_SHARE = 0.05
/** Spikes needed to speak of a habit; fewer are accidents. */
export const MIN_BATCHES = 4

/** Rare large orders that come on days which can be told from the gaps between earlier ones. */
export interface BatchPattern {
  /** Indices of the batch days seen. */
  days: number[]
  /** The next gap is the one this many batches ago. */
  lag: number
  /** Share of past gaps that this rule told to the day. */
  hitRate: number
}

export interface Batch {
  /** Index of the day, counted from the first value of the series. */
  day: number
  /** What comes on top of an ordinary day, in the unit of the series. */
  size: number
}

/**
 * Days far above the ordinary: more than ten robust standard deviations (median absolute deviation)
 * over the median of their eight seasons. Blocks are counted back from the end, so that growth over
 * the years does not hide early spikes.
 */
export const spikeDays = (
  values: readonly number[],
  season: number,
  isOpen: (day: number) => boolean,
): number[] => {
  const spikes: number[] = []
  const block = BLOCK_SEASONS * season
  for (let to = values.length; to > 0; to -= block) {
    const days = indices(Math.max(0, to - block), to).filter(isOpen)
    if (days.length === 0) continue
    const ordinary = days.map((day) => values[day] ?? 0)
    const centre = median(ordinary)
    const sigma = MAD_TO_SIGMA * median(ordinary.map((value) => Math.abs(value - centre)))
    spikes.unshift(...days.filter((day) => (values[day] ?? 0) > centre + THRESHOLD * sigma))
  }
  if (spikes.length === 0) return spikes
  const typical = median(spikes.map((day) => values[day] ?? 0))
  return spikes.filter((day) => (values[day] ?? 0) >= MIN_SHARE * typical)
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

/**
 * Finds the habit in the spikes: the lag L for which the gap to the next batch most often equals
 * the gap L batches ago, to the day. Orders at month ends repeat with lag 12, fortnightly ones with
 * lag 1. The rate is smoothed to (hits + 1) / (comparisons + 2), so that a long lag with few
 * comparisons does not win by luck.
 *
 * @returns undefined when spikes are fewer than four, come as often as the season does, or keep no
 *   rule in at least half of the cases
 */
export const batchPattern = (
  spikes: readonly number[],
  season: number,
): BatchPattern | undefined => {
  if (spikes.length < MIN_BATCHES) return undefined
  const gaps = gapsBetween(spikes)
  if (median(gaps) <= season) return undefined
  let found = { lag: 0, hitRate: 0 }
  for (let lag = 1; lag < gaps.length; lag++) {
    const hits = gaps.filter((gap, i) => i >= lag && gap === gaps[i - lag]).length
    const hitRate = (hits + 1) / (gaps.length - lag + 2)
    if (hitRate > found.hitRate) found = { lag, hitRate }
  }
  return found.hitRate >= 0.5 ? { days: [...spikes], ...found } : undefined
}

/** The batches due from day `from` until before day `to`, given the sizes of those seen. */
export const nextBatches = (
  { days, lag }: BatchPattern,
  sizes: readonly number[],
  from: number,
  to: number,
): Batch[] => {
  const gaps = gapsBetween(days)
  const sizeOf = batchSizes(sizes, lag)
  const due: Batch[] = []
  let day = days.at(-1) ?? to
  for (let ahead = 0; day < to; ahead++) {
    const gap = gaps.at(-lag) ?? to
    gaps.push(gap)
    day += gap
    if (day >= from && day < to) due.push({ day, size: sizeOf(ahead) })
  }
  return due
}

const gapsBetween = (days: readonly number[]): number[] =>
  days.slice(1).map((day, i) => day - (days[i] ?? 0))

/**
 * Sizes of the coming batches, first is 0: the seasonal naive method with drift over the pattern's
 * lag (FPP3 §5.2), or the mean of the last ones while a full round has not been seen twice.
 */
const batchSizes = (sizes: readonly number[], lag: number): ((ahead: number) => number) => {
  const differences = sizes
    .slice(lag)
    .map((size, i) => size - (sizes[i] ?? 0))
    .slice(-lag)
  if (lag === 1 || differences.length < MIN_BATCHES) {
    const level = mean(sizes.slice(-Math.max(lag, MIN_BATCHES)))
    return () => level
  }
  const drift = mean(differences)
  return (ahead) => {
    const earlier = sizes[sizes.length - lag + (ahead % lag)] ?? 0
    return Math.max(0, earlier + drift * (1 + Math.floor(ahead / lag)))
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
