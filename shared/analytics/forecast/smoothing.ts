/** A model of a series without season: its next `horizon` values. */
export type LevelModel = (values: readonly number[], horizon: number) => number[]

/** The forecast of a fitted recursion, and the sum of its squared one-step errors. */
interface Fit {
  forecast: (step: number) => number
  error: number
}

const ahead = (horizon: number, forecast: (step: number) => number): number[] =>
  Array.from({ length: horizon }, (_, i) => forecast(i + 1))

function best(fits: Iterable<Fit>): Fit {
  let chosen: Fit | undefined
  for (const fit of fits) if (chosen === undefined || fit.error < chosen.error) chosen = fit
  return chosen ?? { forecast: () => 0, error: 0 }
}

const grid = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1))

const ALPHAS = grid(0.01, 0.99, 50)

function fitSes(values: readonly number[], alpha: number): Fit {
  let level = mean(values.slice(0, 10))
  let error = 0
  for (const value of values) {
    const residual = value - level
    error += residual * residual
    level += alpha * residual
  }
  return { forecast: () => level, error }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/**
 * Simple exponential smoothing: a flat forecast at the smoothed level, α chosen by least squared
 * one-step error (FPP3 §8.1).
 */
export const ses: LevelModel = (values, horizon) =>
  ahead(horizon, best(ALPHAS.map((alpha) => fitSes(values, alpha))).forecast)

function fitDampedHolt(values: readonly number[], alpha: number, beta: number, phi: number): Fit {
  const head = values.slice(0, 10)
  let level = mean(head)
  let trend = 0
  let error = 0
  for (const value of values) {
    const expected = level + phi * trend
    const residual = value - expected
    error += residual * residual
    level = expected + alpha * residual
    trend = phi * trend + alpha * beta * residual
  }
  const damping = (step: number) => (phi * (1 - phi ** step)) / (1 - phi)
  return { forecast: (step) => level + damping(step) * trend, error }
}

const HOLT_ALPHAS = grid(0.02, 0.8, 14)
const HOLT_BETAS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4]
const DAMPINGS = [0.8, 0.9, 0.95, 0.98]

/**
 * Holt's linear trend, damped so that it levels off (Gardner & McKenzie 1985; FPP3 §8.2), its
 * three parameters chosen from a grid by least squared one-step error.
 */
export const dampedHolt: LevelModel = (values, horizon) => {
  const fits = DAMPINGS.flatMap((phi) =>
    HOLT_BETAS.flatMap((beta) =>
      HOLT_ALPHAS.map((alpha) => fitDampedHolt(values, alpha, beta, phi)),
    ),
  )
  return ahead(horizon, best(fits).forecast)
}

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
