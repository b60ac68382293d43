import { createHash, randomUUID } from 'node:crypto'
import { Problem } from '@otel-bi/contract/problem'
import { underLease } from '@otel-bi/jobs/lease'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { LeaseLost } from '@otel-bi/store/errors'
import {
  claimReport,
  findReport,
  isMakerLost,
  isReportExpired,
  type NewReport,
  renewReport,
  type StoredReport,
} from '@otel-bi/store/reports'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import { type MakeDeps, makeReport, type ReportRequest, stepsOf } from './make-report.ts'

export type ReportDeps = MakeDeps & {
  /** Lease of a report in milliseconds, without a heartbeat of its maker. */
  readonly reportLeaseMs?: number
}

const defaultLeaseMs = 15_000
const pollMs = 200
const patienceMs = 110_000

/**
 * Generates a report, or waits for the one with the same parameters that another request generates, in any
 * replica. When its process ends, a waiting request takes the report over once the lease has expired.
 * @throws RequestProblem when it could not be made.
 */
export async function generateReport(
  request: ReportRequest,
  identity: Identity,
  deps: ReportDeps,
): Promise<StoredReport> {
  const { store, reportLeaseMs: leaseMs = defaultLeaseMs } = deps
  const patience = AbortSignal.timeout(patienceMs)
  for (;;) {
    const { mine, report } = await claimReport(store, newReport(request, identity, deps), leaseMs)
    if (mine) await makeUnderLease(report, request, identity, { ...deps, reportLeaseMs: leaseMs })
    const ended = await untilEnded(report, patience, { store, leaseMs })
    if (ended) return ended
  }
}

function newReport(request: ReportRequest, { subject }: Identity, deps: ReportDeps): NewReport {
  const parameters = { ...request.parameters, strict: request.strict }
  return {
    reportId: randomUUID(),
    key: createHash('sha256')
      .update(JSON.stringify(Object.entries(parameters).sort()))
      .digest('hex'),
    parameters,
    requestedBy: subject,
    stepsTotal: stepsOf(request.parameters),
    startedAt: deps.now(),
    traceId: currentTraceId(),
  }
}

/** Resolves as well when another process has taken the report over. */
async function makeUnderLease(
  report: StoredReport,
  request: ReportRequest,
  identity: Identity,
  deps: MakeDeps & { readonly reportLeaseMs: number },
): Promise<void> {
  const { store, logger, reportLeaseMs: leaseMs } = deps
  const renew = () => renewReport(store, report.reportId)
  const making = makeReport(report, request, identity, deps)
  try {
    await underLease(making, new AbortController(), renew, { leaseMs })
  } catch (error) {
    // Another process has taken it over, or it ended before its first heartbeat.
    if (!(error instanceof LeaseLost)) throw error
    const { reportId: report_id } = report
    logger.warn({ report_id }, 'the lease of the report has ended')
  }
}

const ProblemCode = Problem.shape.code.catch('internal_error')

type Waiting = { readonly store: ReportDeps['store']; readonly leaseMs: number }

/**
 * The report once it has ended, or as it is at the deadline; undefined when its lease has expired.
 * @throws RequestProblem when it could not be made.
 */
async function untilEnded(
  { reportId }: StoredReport,
  patience: AbortSignal,
  { store, leaseMs }: Waiting,
): Promise<StoredReport | undefined> {
  for (;;) {
    const report = await findReport(store, reportId)
    if (!report) throw new TypeError(`report ${reportId} is not in the store`)
    if (isMakerLost(report)) return undefined
    if (report.problem) {
      const { code, detail } = report.problem
      throw new RequestProblem(ProblemCode.parse(code), { detail })
    }
    if (report.state !== 'running' || patience.aborted) return report
    if (await isReportExpired(store, reportId, leaseMs)) return undefined
    await Bun.sleep(pollMs)
  }
}
