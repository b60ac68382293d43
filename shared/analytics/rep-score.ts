import { type Ranked, rankByScore } from './rank.ts'
import { scaleWithin } from './scale.ts'
import { roundScore, type ScoreComponent, weightedScore } from './weighted-score.ts'

/** Figures of a seller in the window; fractions, `null` where undefined. */
export interface SellerFacts {
  readonly key: number
  readonly attainment: number | null
  /** Change of revenue against the previous window. */
  readonly growth: number | null
  readonly marginRatio: number | null
  /** Distinct resellers served. */
  readonly resellers: number | null
}

export interface RepWeights {
  readonly attainment: number
  readonly growth: number
  readonly margin: number
  readonly breadth: number
}

export interface RepScore {
  readonly key: number
  readonly score: number | null
  readonly insufficientData: boolean
  readonly components: Readonly<Record<keyof RepWeights, ScoreComponent>>
}

export const DEFAULT_REP_WEIGHTS: RepWeights = {
  attainment: 40,
  growth: 20,
  margin: 20,
  breadth: 20,
}

/** Minimum fraction of the weight that must be measurable for a score. */
const MIN_COVERAGE = 0.5

/**
 * Scores a team of sellers 0–100: quota attainment, growth, margin ratio and breadth (resellers served), each placed
 * within the team from 0 to 100, then their weighted mean. A component that a seller lacks (a newcomer's growth) leaves
 * its weight to the others; with less than 50 % of the weight measurable the seller has `insufficientData` and no rank.
 * Best first, ties by key.
 */
export function scoreReps(
  sellers: readonly SellerFacts[],
  weights: RepWeights = DEFAULT_REP_WEIGHTS,
): Ranked<RepScore>[] {
  const attainments = scaleWithin(sellers.map((seller) => seller.attainment))
  const growths = scaleWithin(sellers.map((seller) => seller.growth))
  const margins = scaleWithin(sellers.map((seller) => seller.marginRatio))
  const breadths = scaleWithin(sellers.map((seller) => seller.resellers))
  const scores = sellers.map((seller, index) => {
    const scaled = {
      attainment: attainments[index] ?? null,
      growth: growths[index] ?? null,
      margin: margins[index] ?? null,
      breadth: breadths[index] ?? null,
    }
    return scoreRep(seller, scaled, weights)
  })
  return rankByScore(scores)
}

function scoreRep(
  seller: SellerFacts,
  scaled: Readonly<Record<keyof RepWeights, number | null>>,
  weights: RepWeights,
): RepScore {
  const { score, coverage, weights: applied } = weightedScore(scaled, weights)
  const insufficientData = score === null || coverage < MIN_COVERAGE
  const component = (name: keyof RepWeights, value: number | null): ScoreComponent => ({
    value,
    scaled: scaled[name],
    weight: applied[name],
  })
  return {
    key: seller.key,
    score: insufficientData ? null : roundScore(score),
    insufficientData,
    components: {
      attainment: component('attainment', seller.attainment),
      growth: component('growth', seller.growth),
      margin: component('margin', seller.marginRatio),
      breadth: component('breadth', seller.resellers),
    },
  }
}
