type Comparison = 'at_least' | 'at_most' | 'equal_to'
type QualityStatus = 'pass' | 'warn' | 'fail'

/** Condition that a data-quality check sets for the value it observes. */
export interface Expectation {
  readonly comparison: Comparison
  readonly threshold: number
  /** Result when the condition is not met. */
  readonly severity: 'warn' | 'fail'
  /** A known defect of these data: up to its own threshold a violation is a warning. */
  readonly known?: { readonly threshold: number; readonly because: string }
}

export interface QualityResult {
  readonly status: QualityStatus
  readonly observed: number | null
  readonly threshold: number
  readonly explanation: string | null
}

/**
 * Judges an observed value: `pass` when it meets the condition, `warn` with the reason when the violation is known and
 * within its threshold, otherwise the check's own severity. A value that could not be observed (`null`, NaN) does not
 * meet the condition and reports `because`.
 */
export function judgeQuality(
  expectation: Expectation,
  observed: number | null,
  because = 'no value was observed',
): QualityResult {
  const { comparison, threshold, severity, known } = expectation
  const verdict = (status: QualityStatus, explanation: string | null) => ({
    status,
    observed: Number.isFinite(observed) ? observed : null,
    threshold,
    explanation,
  })
  if (observed === null || !Number.isFinite(observed)) return verdict(severity, because)
  if (holds(observed, comparison, threshold)) return verdict('pass', null)
  if (known && holds(observed, comparison, known.threshold)) return verdict('warn', known.because)
  return verdict(severity, null)
}

function holds(observed: number, comparison: Comparison, threshold: number): boolean {
  if (comparison === 'at_least') return observed >= threshold
  if (comparison === 'at_most') return observed <= threshold
  return observed === threshold
}
