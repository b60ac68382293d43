/** A model of a series without season: its next `horizon` values. */
export type LevelModel = (values: readonly number[], horizon: number) => number[]

/** What a recursion can be fitted with: each array holds one parameter of every candidate. */
interface Candidates {
  /** How much of the trend is left after a step: φ. */
  readonly damping: Float64Array
  /** The share of an error that moves the level: α. */
  readonly levelGain: Float64Array
  /** The share of an error that moves the trend: α · β. */
  readonly trendGain: Float64Array
}

const candidates = (all: readonly { phi: number; alpha: number; beta: number }[]): Candidates => ({
  damping: Float64Array.from(all, ({ phi }) => phi),
  levelGain: Float64Array.from(all, ({ alpha }) => alpha),
  trendGain: Float64Array.from(all, ({ alpha, beta }) => alpha * beta),
})

/**
 * Smooths by the candidate with the least sum of squared one-step errors, of several the first. All take each step
 * side by side: one after the other, each multiplication waits for the one before, and it takes four times as long.
 */
function smooth(values: readonly number[], all: Candidates, horizon: number): number[] {
  const { damping, levelGain, trendGain } = all
  const level = new Float64Array(damping.length).fill(mean(values.slice(0, 10)))
  const trend = new Float64Array(damping.length)
  const error = new Float64Array(damping.length)
  for (const value of values)
    for (let k = 0; k < damping.length; k += 1) {
      const drift = at(damping, k) * at(trend, k)
      const expected = at(level, k) + drift
      const residual = value - expected
      error[k] = at(error, k) + residual * residual
      level[k] = expected + at(levelGain, k) * residual
      trend[k] = drift + at(trendGain, k) * residual
    }
  let best = 0
  for (let k = 1; k < error.length; k += 1) if (at(error, k) < at(error, best)) best = k
  const phi = at(damping, best)
  const damped = (step: number) => (phi * (1 - phi ** step)) / (1 - phi)
  return Array.from(
    { length: horizon },
    (_, i) => at(level, best) + damped(i + 1) * at(trend, best),
  )
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const grid = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1))

/** Without a trend. */
const SES = candidates(grid(0.01, 0.99, 50).map((alpha) => ({ phi: 0, alpha, beta: 0 })))

/**
 * Simple exponential smoothing: a flat forecast at the smoothed level, α chosen by least squared
 * one-step error (FPP3 §8.1).
 */
export const ses: LevelModel = (values, horizon) => smooth(values, SES, horizon)

const HOLT_ALPHAS = grid(0.02, 0.8, 14)
const HOLT_BETAS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4]
const DAMPINGS = [0.8, 0.9, 0.95, 0.98]

const DAMPED_HOLT = candidates(
  DAMPINGS.flatMap((phi) =>
    HOLT_BETAS.flatMap((beta) => HOLT_ALPHAS.map((alpha) => ({ phi, alpha, beta }))),
  ),
)

/**
 * Holt's linear trend, damped so that it levels off (Gardner & McKenzie 1985; FPP3 §8.2), its
 * three parameters chosen from a grid by least squared one-step error.
 */
export const dampedHolt: LevelModel = (values, horizon) => smooth(values, DAMPED_HOLT, horizon)

/**
 * The Theta method: the mean of the trend line and of simple exponential smoothing on the series
 * with its curvature doubled (Assimakopoulos & Nikolopoulos 2000), which is smoothing with 50 % of the
 * trend's slope as drift (Hyndman & Billah 2003).
 */
export const theta: LevelModel = (values, horizon) => {
  const n = values.length
  const centre = (n - 1) / 2
  const level = mean(values)
  const spread = (n * (n * n - 1)) / 12
  const slope =
    spread > 0 ? values.reduce((sum, y, i) => sum + (i - centre) * (y - level), 0) / spread : 0
  const line = (i: number) => level + slope * (i - centre)
  const doubled = values.map((value, i) => 2 * value - line(i))
  return ses(doubled, horizon).map((smoothed, i) => (smoothed + line(n + i)) / 2)
}

/** The plain mean of simple exponential smoothing, damped Holt and Theta (Bates & Granger 1969). */
export const combination: LevelModel = (values, horizon) => {
  const [a, b, c] = [ses(values, horizon), dampedHolt(values, horizon), theta(values, horizon)]
  return a.map((value, i) => (value + (b[i] ?? 0) + (c[i] ?? 0)) / 3)
}
