import { median } from 'simple-statistics'
import { normalQuantile } from './normal-quantile.ts'

type Direction = 'up' | 'down' | 'flat'

export interface Trend {
  /** Units per period; `null` with fewer than two values. */
  readonly slope: number | null
  /** Flat unless the Mann–Kendall test finds a trend at the given significance. */
  readonly direction: Direction
}

/**
 * The trend of equally spaced values, oldest first: the median of the slopes between all pairs (Theil 1950, Sen 1968),
 * robust against up to 29 % of outliers.
 *
 * Its direction is tested with Mann–Kendall (two-sided, normal approximation with continuity correction, variance
 * corrected for ties; Kendall 1975). Fewer than five values can never be significant at 5 %, and are flat.
 * @param significance the accepted chance to call pure noise a trend, between 0 and 1
 */
export function theilSen(values: readonly number[], significance = 0.05): Trend {
  const slopes: number[] = []
  let concordance = 0
  for (const [later, y] of values.entries()) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const rise = y - (values[earlier] ?? 0)
      slopes.push(rise / (later - earlier))
      concordance += Math.sign(rise)
    }
  }
  if (slopes.length === 0) return { slope: null, direction: 'flat' }
  const slope = median(slopes)
  const z = (Math.abs(concordance) - 1) / Math.sqrt(mannKendallVariance(values))
  const significant = z > normalQuantile(1 - significance / 2)
  // A significant test with a slope of 0 comes from many ties: no trend to report.
  if (!significant || slope === 0) return { slope, direction: 'flat' }
  return { slope, direction: concordance > 0 ? 'up' : 'down' }
}

function mannKendallVariance(values: readonly number[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5)
  const ties = Map.groupBy(values, (value) => value).values()
  const tied = ties.reduce((total, group) => total + term(group.length), 0)
  return (term(values.length) - tied) / 18
}
