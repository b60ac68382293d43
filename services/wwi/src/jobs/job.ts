import type { RecordRun } from '@otel-bi/store/records'
import type { Transaction } from '@otel-bi/store/store'
import type { WwiDeps } from '../deps.ts'

/** What a job computes from. */
export type JobDeps = Pick<WwiDeps, 'warehouse' | 'dataset' | 'defaults' | 'now'>

/** Where it writes: one transaction, in which the caller may also note that the run is done. */
export type JobRun = { readonly runId: string; readonly tx: Transaction }

/** How many rows a run added. */
export type JobResult = { readonly rowsAdded: number }

/** The mark that every row of a run bears. */
export const recordRun = (
  { runId }: JobRun,
  { now }: JobDeps,
  asOf: string,
  dataVersion: string,
): RecordRun => ({ runId, computedAt: now(), asOf, dataVersion })
