import { type Quality, QualityResult } from '@otel-bi/contract/quality'
import { listSucceeded } from '@otel-bi/jobs/history.query'
import type { Store } from '@otel-bi/store/store'

export type QualityRun = {
  readonly executionId: number
  readonly finishedAt: string
  readonly result: QualityResult
}

/** What the last runs of a data-quality job found, newest first; a result of an older shape is left out. */
export async function qualityRuns(
  store: Store,
  jobId: string,
  limit: number,
): Promise<QualityRun[]> {
  const rows = await listSucceeded(store, jobId, limit)
  return rows.flatMap(({ id, finishedAt, result }) => {
    const parsed = QualityResult.safeParse(result)
    if (!parsed.success || !finishedAt) return []
    return [{ executionId: id, finishedAt: finishedAt.toISOString(), result: parsed.data }]
  })
}

/** The latest run's findings, each with what the same check found in every run that had it. */
export function qualityReport(runs: readonly QualityRun[]): Quality {
  const [latest] = runs
  if (!latest) return { latest: null, checks: [] }
  const { checks, ...counts } = latest.result
  return {
    latest: { ...stampOf(latest), ...counts },
    checks: checks.map((finding) => ({
      ...finding,
      history: runs.flatMap((run) =>
        run.result.checks
          .filter(({ check }) => check === finding.check)
          .map(({ status, observed }) => ({ ...stampOf(run), status, observed })),
      ),
    })),
  }
}

const stampOf = ({ executionId, finishedAt }: QualityRun) => ({
  execution_id: executionId,
  finished_at: finishedAt,
})
