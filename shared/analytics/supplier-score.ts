import { ratio } from './change.ts'
import { type Ranked, rankByScore } from './rank.ts'
import { roundScore, type ScoreComponent, weightedScore } from './weighted-score.ts'

/** Counts over all purchase lines of one supplier. */
export interface SupplierFacts {
  readonly key: number
  readonly lines: number
  readonly finalisedLines: number
  /** Outers of finalised lines. */
  readonly orderedOuters: number
  readonly receivedOuters: number
  /** Lines whose receipt is known, and those received within the declared lead time. */
  readonly receipts: number
  readonly onTimeReceipts: number
  /** Calendar days from purchase to receipt; `null` without receipts. */
  readonly leadTimeMeanDays: number | null
  readonly leadTimeSdDays: number | null
}

export interface SupplierWeights {
  readonly fillRate: number
  readonly finalisationRate: number
  readonly onTimeRate: number
  readonly leadTimeConsistency: number
}

export interface SupplierScore {
  readonly key: number
  /** 0–100 after shrinking; `null` with too little data. */
  readonly score: number | null
  /** 0–100 from the supplier's own lines only. */
  readonly ownScore: number | null
  /** Weight of its own lines in the score: n / (n + k). */
  readonly reliability: number
  readonly insufficientData: boolean
  readonly components: Readonly<Record<keyof SupplierWeights, ScoreComponent>>
}

export const DEFAULT_SUPPLIER_WEIGHTS: SupplierWeights = {
  fillRate: 35,
  finalisationRate: 15,
  onTimeRate: 30,
  leadTimeConsistency: 20,
}

/** k: with this many lines, a supplier's own lines and the mean of all have equal weight. */
export const PRIOR_LINES = 20

/**
 * Scores suppliers 0–100 and ranks them, best first. Rates count in percent, the consistency of lead times is
 * 100·(1 − CV) and at least 0; then their weighted mean.
 *
 * Few lines are weak evidence, so each score is drawn toward the mean of all lines, n/(n+k)·own + k/(n+k)·mean, as in
 * empirical-Bayes shrinkage (Efron and Morris 1977, Scientific American 236(5); Bühlmann's credibility n/(n+k)).
 * A supplier without purchases has `insufficientData` and no rank.
 */
export function scoreSuppliers(
  suppliers: readonly SupplierFacts[],
  weights: SupplierWeights = DEFAULT_SUPPLIER_WEIGHTS,
): Ranked<SupplierScore>[] {
  const own = suppliers.map((supplier) => scoreOwn(supplier, weights))
  const mean = meanOfLines(own)
  const scores = own.map(({ lines, ...supplier }) => {
    const reliability = lines / (lines + PRIOR_LINES)
    const { ownScore } = supplier
    if (ownScore === null || mean === null) return { ...supplier, reliability, score: null }
    const score = roundScore(reliability * ownScore + (1 - reliability) * mean)
    return { ...supplier, ownScore: roundScore(ownScore), reliability, score }
  })
  return rankByScore(scores)
}

function scoreOwn(supplier: SupplierFacts, weights: SupplierWeights) {
  const values = {
    fillRate: ratio(supplier.receivedOuters, supplier.orderedOuters),
    finalisationRate: ratio(supplier.finalisedLines, supplier.lines),
    onTimeRate: ratio(supplier.onTimeReceipts, supplier.receipts),
    leadTimeConsistency: consistency(supplier),
  }
  const scaled = {
    fillRate: percent(values.fillRate),
    finalisationRate: percent(values.finalisationRate),
    onTimeRate: percent(values.onTimeRate),
    leadTimeConsistency: percent(values.leadTimeConsistency),
  }
  const { score, weights: applied } = weightedScore(scaled, weights)
  const component = (name: keyof SupplierWeights): ScoreComponent => ({
    value: values[name],
    scaled: scaled[name],
    weight: applied[name],
  })
  return {
    key: supplier.key,
    lines: supplier.lines,
    ownScore: score,
    insufficientData: score === null,
    components: {
      fillRate: component('fillRate'),
      finalisationRate: component('finalisationRate'),
      onTimeRate: component('onTimeRate'),
      leadTimeConsistency: component('leadTimeConsistency'),
    },
  }
}

/** 1 − CV of the lead time, at least 0. */
function consistency({ leadTimeMeanDays, leadTimeSdDays }: SupplierFacts): number | null {
  const cv = ratio(leadTimeSdDays, leadTimeMeanDays)
  return cv === null ? null : Math.max(0, 1 - cv)
}

function percent(rate: number | null): number | null {
  return rate === null ? null : 100 * Math.min(1, Math.max(0, rate))
}

function meanOfLines(
  suppliers: readonly { readonly ownScore: number | null; readonly lines: number }[],
): number | null {
  let lines = 0
  let weighted = 0
  for (const supplier of suppliers) {
    if (supplier.ownScore === null) continue
    lines += supplier.lines
    weighted += supplier.lines * supplier.ownScore
  }
  return ratio(weighted, lines)
}
