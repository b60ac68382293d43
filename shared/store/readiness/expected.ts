import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import {
  auditLog,
  awForecasts,
  awProductDemand,
  awRepScores,
  exportRecords,
  jobExecutions,
  reports,
  wwiBusinessEvents,
  wwiReorderRecommendations,
  wwiSupplierScores,
  wwiWhatifScenarios,
} from '../schema.ts'

type ExpectedColumn = { readonly name: string; readonly type: string }
export type ExpectedTable = {
  readonly name: string
  readonly columns: readonly ExpectedColumn[]
  readonly privileges: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]
  /** Whether a trigger refuses changes, and whether also those of replication. */
  readonly appendOnly: 'no' | 'yes' | 'always'
}

function expected(table: PgTable, appendOnly: ExpectedTable['appendOnly']): ExpectedTable {
  const { name, columns } = getTableConfig(table)
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, type: plainType(column.getSQLType()) })),
    privileges: appendOnly === 'no' ? ['SELECT', 'INSERT', 'UPDATE'] : ['SELECT', 'INSERT'],
    appendOnly,
  }
}

/** `timestamp (3) with time zone` as PostgreSQL's format_type writes it. */
const plainType = (type: string) => type.replace(' (', '(')

/** What the product relies on, from the same declarations that its queries use. */
export const expectedTables: readonly ExpectedTable[] = [
  expected(auditLog, 'always'),
  ...[
    awForecasts,
    awRepScores,
    awProductDemand,
    wwiReorderRecommendations,
    wwiSupplierScores,
    wwiBusinessEvents,
    wwiWhatifScenarios,
  ].map((table) => expected(table, 'yes')),
  expected(exportRecords, 'always'),
  expected(jobExecutions, 'no'),
  expected(reports, 'no'),
]

export const triggerOf = (table: string) => `${table}_append_only`
export const triggerFunction = 'refuse_change'
