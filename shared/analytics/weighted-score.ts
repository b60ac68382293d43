import { roundTo } from './money.ts'

/** A measure in its own unit, its place on the scale 0–100, and the fraction of the score it decides. */
export interface ScoreComponent {
  readonly value: number | null
  readonly scaled: number | null
  readonly weight: number
}

export interface WeightedScore<Name extends string> {
  /** 0–100; `null` when no component with a weight is known. */
  readonly score: number | null
  /** The fraction of all weight that the known components carry, 0–1. */
  readonly coverage: number
  /** The weights as applied: those of the known components sum to 1, the missing ones have 0. */
  readonly weights: Readonly<Record<Name, number>>
}

/**
 * Weighted arithmetic mean of the components that are known, each 0–100. Weights are relative, so 40:20 is 2:1;
 * those of missing components are shared out among the others in proportion: Σ weight · component is the score.
 * @throws RangeError when a weight is negative or not finite, or when all are 0
 */
export function weightedScore<Name extends string>(
  components: Readonly<Record<Name, number | null>>,
  weights: Readonly<Record<NoInfer<Name>, number>>,
): WeightedScore<Name> {
  const applied: Record<Name, number> = { ...weights }
  let all = 0
  let known = 0
  for (const name in components) {
    const weight = weights[name]
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`weight of ${name}: ${weight}`)
    all += weight
    applied[name] = components[name] === null ? 0 : weight
    known += applied[name]
  }
  if (all === 0) throw new RangeError('a score needs one weight above 0')
  if (known === 0) return { score: null, coverage: 0, weights: applied }

  let score = 0
  for (const name in components) {
    applied[name] /= known
    score += applied[name] * (components[name] ?? 0)
  }
  return { score, coverage: known / all, weights: applied }
}

/** A score rounded to two decimals, so that scores shown as equal rank equal. */
export function roundScore(score: number): number {
  return roundTo(Math.min(100, Math.max(0, score)), 2)
}
