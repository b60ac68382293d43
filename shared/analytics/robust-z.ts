import { mean, median, medianAbsoluteDeviation } from 'simple-statistics'

// Scale the median and the mean absolute deviation to the standard deviation of a normal variable.
const NORMAL_PER_MAD = 0.6745
const NORMAL_PER_MEAN_DEVIATION = 0.7979

/**
 * How unusual `value` is against `past`, in robust standard deviations: 0.6745 · (value − median) / MAD (Iglewicz and
 * Hoaglin 1993, who call |z| > 3.5 an outlier). Where more than half of the past is equal the MAD is 0 and the mean
 * absolute deviation takes its place. `null` when the past is empty or constant.
 */
export function robustZ(value: number, past: readonly number[]): number | null {
  if (past.length === 0) return null
  const history = [...past]
  const centre = median(history)
  const mad = medianAbsoluteDeviation(history)
  if (mad > 0) return (NORMAL_PER_MAD * (value - centre)) / mad
  const deviation = mean(history.map((each) => Math.abs(each - centre)))
  return deviation > 0 ? (NORMAL_PER_MEAN_DEVIATION * (value - centre)) / deviation : null
}
