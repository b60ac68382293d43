import { judgeQuality } from '@otel-bi/analytics/quality'
import { type QualityFinding, QualityResult } from '@otel-bi/contract/quality'
import { type QualityReason, reasonText, ruleText } from '@otel-bi/contract/quality-words'
import type { JobBody, JobContext } from '@otel-bi/jobs/job'
import type { Store } from '@otel-bi/store/store'
import {
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { logError } from '../log-error.ts'
import { observationOf, type QualityCheck } from './checks.query.ts'
import { extractFinding } from './extract-finding.ts'
import { qualityRuns } from './quality-runs.ts'

export type QualityDeps = {
  readonly store: Store
  readonly warehouse: Warehouse
  readonly now: () => Date
  /** Its state is a finding of its own. */
  readonly extract?: Pick<ExtractKeeper, 'state' | 'maxAgeMs'> | undefined
}

/** The body of a data-quality job: every check in turn; one that cannot be observed is a finding, not a crash. */
export function checkQuality(
  jobId: string,
  checks: readonly QualityCheck[],
  { store, warehouse, now, extract }: QualityDeps,
): JobBody {
  return async ({ signal, log }) => {
    const [last] = await qualityRuns(store, jobId, 1)
    const before = new Map(last?.result.checks.map(({ check, observed }) => [check, observed]))
    const findings: QualityFinding[] = []
    for (const check of checks) {
      signal.throwIfAborted()
      const observation = await observe(check, warehouse, now(), signal, log)
      findings.push(judge(check, observation, before.get(check.id) ?? null))
    }
    if (extract) findings.push(extractFinding(jobId, extract))
    const result = summarise(findings)
    return async () => ({ rowsWritten: findings.length, result })
  }
}

/** A value, or why there is none. */
type Observation = { readonly value: number | null; readonly because?: QualityReason }

async function observe(
  check: QualityCheck,
  warehouse: Warehouse,
  now: Date,
  signal: AbortSignal,
  log: JobContext['log'],
): Promise<Observation> {
  try {
    const [row] = await warehouse.query(observationOf(check), {}, signal)
    const observed = row?.observed ?? null
    if (observed === null || check.kind !== 'age')
      return { value: observed === null ? null : Number(observed) }
    return { value: Math.floor((now.getTime() - Date.parse(String(observed))) / 86_400_000) }
  } catch (error) {
    if (signal.aborted) throw error
    const because = reasonOf(error)
    log(`${check.id} ${inEnglish(because)}${causeOf(error)}`, 'warn')
    return { value: null, because }
  }
}

/** Quotes nothing from the server. */
function reasonOf(error: unknown): QualityReason {
  if (error instanceof WarehouseUnavailable) return error.reason
  if (error instanceof WarehouseTimeout) return 'timeout'
  if (error instanceof WarehouseShapeError) return 'shape'
  if (error instanceof WarehouseQueryError) return 'refused'
  return 'unexpected'
}

const inEnglish = (code: string) => reasonText({ code, values: {} }, 'en')

/** What the driver said, for the log. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return ` (${logError(cause).message || String(cause)})`
}

function judge(
  check: QualityCheck,
  { value, because }: Observation,
  last: number | null,
): QualityFinding {
  const threshold = check.kind === 'count' ? Math.max(check.threshold, last ?? 0) : check.threshold
  const { explanation: code, ...verdict } = judgeQuality(
    { ...check, threshold },
    value,
    because ?? 'no_value',
  )
  const { id, rule, comparison, unit } = check
  return {
    ...{ check: id, asserts: ruleText(rule, 'en') ?? id, comparison, unit, rule, ...verdict },
    explanation: code === null ? null : inEnglish(code),
    ...(code !== null && { reason: { code, values: {} } }),
  }
}

function summarise(checks: QualityFinding[]): QualityResult {
  const count = (wanted: QualityFinding['status']) =>
    checks.filter(({ status }) => status === wanted).length
  return QualityResult.parse({
    pass: count('pass'),
    warn: count('warn'),
    fail: count('fail'),
    checks,
  })
}
