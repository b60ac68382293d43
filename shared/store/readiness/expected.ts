import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import {
  alertEvaluations,
  alertHistory,
  alertRules,
  alertRuleVersions,
  alertStates,
} from '../alerts.schema.ts'
import { annotations } from '../annotations.schema.ts'
import { dataChanges } from '../data-changes.schema.ts'
import { destinations, outbox } from '../outbox.schema.ts'
import {
  auditLog,
  awForecasts,
  awProductDemand,
  awRepScores,
  exportRecords,
  jobExecutions,
  reports,
  savedViewStars,
  savedViews,
  wwiBusinessEvents,
  wwiForecasts,
  wwiReorderRecommendations,
  wwiSupplierScores,
  wwiWhatifScenarios,
} from '../schema.ts'
import { subscriptions, subscriptionVersions } from '../subscriptions.schema.ts'

type ExpectedColumn = { readonly name: string; readonly type: string }
type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
export type ExpectedTable = {
  readonly name: string
  readonly columns: readonly ExpectedColumn[]
  readonly privileges: readonly Privilege[]
  /** Whether a trigger refuses changes, and whether also those of replication. */
  readonly appendOnly: 'no' | 'yes' | 'always'
}

function expected(
  table: PgTable,
  appendOnly: ExpectedTable['appendOnly'],
  changes: readonly Privilege[] = appendOnly === 'no' ? ['UPDATE'] : [],
): ExpectedTable {
  const { name, columns } = getTableConfig(table)
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, type: plainType(column.getSQLType()) })),
    privileges: ['SELECT', 'INSERT', ...changes],
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
    wwiForecasts,
    wwiReorderRecommendations,
    wwiSupplierScores,
    wwiBusinessEvents,
    wwiWhatifScenarios,
  ].map((table) => expected(table, 'yes')),
  expected(exportRecords, 'always'),
  expected(jobExecutions, 'no'),
  expected(reports, 'no'),
  expected(savedViews, 'no', ['UPDATE', 'DELETE']),
  expected(savedViewStars, 'no', ['DELETE']),
  expected(annotations, 'no', ['DELETE']),
  expected(destinations, 'no'),
  expected(outbox, 'no', ['UPDATE', 'DELETE']),
  expected(dataChanges, 'yes'),
  expected(alertRules, 'no', ['UPDATE', 'DELETE']),
  expected(alertRuleVersions, 'yes'),
  expected(alertStates, 'no', ['UPDATE', 'DELETE']),
  expected(alertEvaluations, 'no', ['DELETE']),
  expected(alertHistory, 'yes'),
  expected(subscriptions, 'no', ['UPDATE', 'DELETE']),
  expected(subscriptionVersions, 'yes'),
]

export const triggerOf = (table: string) => `${table}_append_only`
export const triggerFunction = 'refuse_change'

/** What appends to the audit log. */
export const auditFunction = 'append_audit'
