import { mean, sampleStandardDeviation } from 'simple-statistics'

type DemandClass = 'smooth' | 'intermittent' | 'erratic' | 'lumpy'

export interface DemandPattern {
  /** Average demand interval: periods per period with demand, 1 or more. */
  readonly adi: number
  /** Squared coefficient of variation of the periods with demand; 0 with only one. */
  readonly cv2: number
  readonly class: DemandClass
}

const ADI_CUTOFF = 1.32
const CV2_CUTOFF = 0.49

/**
 * How regular a demand is in time (ADI) and in size (CV²), and its class by the cut-offs of Syntetos, Boylan and
 * Croston (2005, JORS 56(5), 495–503). `null` without demand.
 * @param demand units per period; periods without demand may be left out, returns (negative) count as none
 * @param periods how many periods were observed, those without demand included
 */
export function demandPattern(demand: readonly number[], periods: number): DemandPattern | null {
  const sizes = demand.filter((units) => units > 0)
  if (sizes.length === 0) return null
  const adi = Math.max(periods, sizes.length) / sizes.length
  const cv2 = sizes.length > 1 ? (sampleStandardDeviation(sizes) / mean(sizes)) ** 2 : 0
  return { adi, cv2, class: demandClass(adi, cv2) }
}

function demandClass(adi: number, cv2: number): DemandClass {
  if (adi < ADI_CUTOFF) return cv2 < CV2_CUTOFF ? 'smooth' : 'erratic'
  return cv2 < CV2_CUTOFF ? 'intermittent' : 'lumpy'
}
