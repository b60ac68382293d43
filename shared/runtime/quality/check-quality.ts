import { judgeQuality } from '@otel-bi/analytics/quality'
import { type QualityFinding, QualityResult } from '@otel-bi/contract/quality'
import type { JobBody } from '@otel-bi/jobs/job'
import type { Store } from '@otel-bi/store/store'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { observationOf, type QualityCheck } from './checks.query.ts'
import { qualityRuns } from './quality-runs.ts'

export type QualityDeps = {
  readonly store: Store
  readonly warehouse: Warehouse
  readonly now: () => Date
}

/** The body of a data-quality job: every check in turn; one that cannot be observed is a finding, not a crash. */
export function checkQuality(
  jobId: string,
  checks: readonly QualityCheck[],
  { store, warehouse, now }: QualityDeps,
): JobBody {
  return async ({ signal, log }) => {
    const [last] = await qualityRuns(store, jobId, 1)
    const before = new Map(last?.result.checks.map(({ check, observed }) => [check, observed]))
    const findings: QualityFinding[] = []
    for (const check of checks) {
      signal.throwIfAborted()
      const observed = await observe(check, warehouse, now(), signal, log)
      findings.push(judge(check, observed, before.get(check.id) ?? null))
    }
    const result = summarise(findings)
    return async () => ({ rowsWritten: findings.length, result })
  }
}

async function observe(
  check: QualityCheck,
  warehouse: Warehouse,
  now: Date,
  signal: AbortSignal,
  log: (message: string) => void,
): Promise<number | null> {
  try {
    const [row] = await warehouse.query(observationOf(check), {}, signal)
    const observed = row?.observed ?? null
    if (observed === null || check.kind !== 'age')
      return observed === null ? null : Number(observed)
    return Math.floor((now.getTime() - Date.parse(String(observed))) / 86_400_000)
  } catch (error) {
    if (signal.aborted) throw error
    log(`${check.id} could not be observed: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

function judge(check: QualityCheck, observed: number | null, last: number | null): QualityFinding {
  const threshold = check.kind === 'count' ? Math.max(check.threshold, last ?? 0) : check.threshold
  const verdict = judgeQuality({ ...check, threshold }, observed)
  return { check: check.id, asserts: check.asserts, comparison: check.comparison, ...verdict }
}

export function summarise(checks: QualityFinding[]): QualityResult {
  const count = (wanted: QualityFinding['status']) =>
    checks.filter(({ status }) => status === wanted).length
  return QualityResult.parse({
    pass: count('pass'),
    warn: count('warn'),
    fail: count('fail'),
    checks,
  })
}
