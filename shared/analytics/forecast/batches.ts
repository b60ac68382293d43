import { mean, median } from 'simple-statistics'

/** Seasons over which an ordinary day is estimated: eight weeks of daily values. */
export const BLOCK_SEASONS = 8
/** Robust standard deviations above the median at which a day stands out. */
const THRESHOLD = 10
/** The median absolute deviation of a normal distribution times this is its standard deviation. */
const MAD_TO_SIGMA = 1.4826
/** A batch is at least this share of the typical spike; below it are stray small orders. */
const MIN_SHARE = 0.05
/** Minimum number of spikes for a pattern. */
const MIN_BATCHES = 4
/** Share of gaps a rule must predict to the day; above it, forecasting a batch beats leaving it out. */
const MIN_HIT_RATE = 0.5

/** Rare large orders whose days follow from the gaps between earlier ones. */
export interface BatchPattern {
  /** Indices of the batch days seen. */
  readonly days: readonly number[]
  /** The next gap is the one this many batches ago. */
  readonly lag: number
  /** Share of past gaps that this rule predicts to the day, smoothed for their number. */
  readonly hitRate: number
}

export interface Batch {
  /** Index of the day, counted from the first value of the series. */
  readonly day: number
  /** Amount above an ordinary day, in the unit of the series. */
  readonly size: number
}

/**
 * Days far above the ordinary: more than ten robust standard deviations (from the median absolute
 * deviation; Hampel 1974) over the median of the open days around them. The blocks of eight seasons
 * are counted back from the end, so that growth over the years does not hide early spikes.
 */
export function spikeDays(
  values: readonly number[],
  season: number,
  isOpen: (day: number) => boolean,
): number[] {
  const spikes: number[] = []
  const block = BLOCK_SEASONS * season
  for (let to = values.length; to > 0; to -= block) {
    const from = Math.max(0, to - block)
    const days = Array.from({ length: to - from }, (_, i) => from + i)
    const ordinary = days.filter(isOpen).map((day) => values[day] ?? 0)
    if (ordinary.length === 0) continue
    const centre = median(ordinary)
    const sigma = MAD_TO_SIGMA * median(ordinary.map((value) => Math.abs(value - centre)))
    spikes.unshift(...days.filter((day) => (values[day] ?? 0) > centre + THRESHOLD * sigma))
  }
  return spikes
}

/** The spikes that carry the volume: not below 5 % of the size at which half of it is reached. */
export function largeSpikes(values: readonly number[], spikes: readonly number[]): number[] {
  const sizes = spikes.map((day) => values[day] ?? 0).sort((a, b) => b - a)
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2
  const reached = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0))
  const typical = sizes[reached.findIndex((volume) => volume >= half)] ?? 0
  return spikes.filter((day) => (values[day] ?? 0) >= MIN_SHARE * typical)
}

/**
 * Finds the pattern of the spikes: the lag L for which the gap to the next batch most often equals
 * the gap L batches ago, to the day. Orders at month ends repeat with lag 12, fortnightly ones with
 * lag 1. The rate is (hits + 1) / (comparisons + 2) (Laplace's rule of succession), so that a long
 * lag with few comparisons is not chosen by chance.
 *
 * @returns undefined with fewer than four spikes, with gaps as short as the season, or when no rule
 *   holds in at least 50 % of the cases
 */
export function batchPattern(spikes: readonly number[], season: number): BatchPattern | undefined {
  if (spikes.length < MIN_BATCHES) return undefined
  const gaps = gapsBetween(spikes)
  if (median(gaps) <= season) return undefined
  let best = { lag: 0, hitRate: 0 }
  for (let lag = 1; lag < gaps.length; lag++) {
    const hits = gaps.filter((gap, i) => i >= lag && gap === gaps[i - lag]).length
    const hitRate = (hits + 1) / (gaps.length - lag + 2)
    if (hitRate > best.hitRate) best = { lag, hitRate }
  }
  return best.hitRate >= MIN_HIT_RATE ? { days: spikes, ...best } : undefined
}

/** The batches due from day `from` until before day `to`, given the sizes of those seen. */
export function nextBatches(
  { days, lag }: BatchPattern,
  sizes: readonly number[],
  from: number,
  to: number,
): Batch[] {
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

function gapsBetween(days: readonly number[]): number[] {
  return days.slice(1).map((day, i) => day - (days[i] ?? 0))
}

/**
 * Sizes of the coming batches, first is 0: the better, by its one-step errors so far, of the mean
 * of the last `lag` batches and of the seasonal naive method with drift over that lag (FPP3 §5.2).
 */
function batchSizes(sizes: readonly number[], lag: number): (ahead: number) => number {
  const errors = { level: 0, drift: 0 }
  for (let n = lag + 1; n < sizes.length; n++) {
    const past = sizes.slice(0, n)
    const actual = sizes[n] ?? 0
    errors.level += Math.abs(levelSize(past, lag) - actual)
    errors.drift += Math.abs(driftingSize(past, lag, 0) - actual)
  }
  return errors.drift < errors.level
    ? (ahead) => driftingSize(sizes, lag, ahead)
    : () => levelSize(sizes, lag)
}

function levelSize(sizes: readonly number[], lag: number): number {
  return mean(sizes.slice(-Math.max(lag, MIN_BATCHES)))
}

function driftingSize(sizes: readonly number[], lag: number, ahead: number): number {
  const changes = sizes.slice(lag).map((size, i) => size - (sizes[i] ?? 0))
  const earlier = sizes[sizes.length - lag + (ahead % lag)] ?? 0
  return Math.max(0, earlier + mean(changes.slice(-lag)) * (1 + Math.floor(ahead / lag)))
}
