import { judgeQuality } from '@otel-bi/analytics/quality'
import type { QualityFinding } from '@otel-bi/contract/quality'
import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'

/** Whether the extract answers, by its age in minutes; a warning says why SQL Server answers instead. */
export function extractFinding(
  jobId: string,
  { state: stateOf, maxAgeMs }: Pick<ExtractKeeper, 'state' | 'maxAgeMs'>,
): QualityFinding {
  const state = stateOf()
  const expectation = {
    comparison: 'at_most',
    threshold: maxAgeMs / 60_000,
    severity: 'warn',
  } as const
  const observed = state.ageMs === null ? null : Math.round(state.ageMs / 60_000)
  const because = state.usable ? undefined : `SQL Server answers instead: ${state.because}`
  const verdict = judgeQuality(expectation, observed, because)
  return {
    check: `${jobId.split('.', 1)[0]}.extract`,
    asserts:
      'The extract equals SQL Server, and was compared with it at most this many minutes ago',
    comparison: expectation.comparison,
    ...verdict,
    explanation: because ?? verdict.explanation,
  }
}
