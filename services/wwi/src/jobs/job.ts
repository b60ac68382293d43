import type { RecordRun } from '@otel-bi/store/records'
import type { Transaction } from '@otel-bi/store/store'
import type { WwiDeps } from '../deps.ts'

/** What a job computes from. */
export type JobDeps = Pick<WwiDeps, 'warehouse' | 'dataset' | 'defaults' | 'now'>

/**
 * Adds what a run computed and answers how many rows that were. It takes the transaction in which the
 * caller also notes that the run is done, so that both stand or neither.
 */
export type WriteRows = (tx: Transaction) => Promise<number>

export const writeNothing: WriteRows = async () => 0

/** The mark that every row of a run bears. */
export const recordRun = (
  runId: string,
  { now }: JobDeps,
  asOf: string,
  dataVersion: string,
): RecordRun => ({ runId, computedAt: now(), asOf, dataVersion })
