import type { Expectation } from '@otel-bi/analytics/quality'
import type { QualityFinding } from '@otel-bi/contract/quality'
import type { Coded, QualityReason, QualityRule } from '@otel-bi/contract/quality-words'
import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** A check is data: what it asserts, the statement that observes it, and what is expected. */
export type QualityCheck = Expectation & {
  readonly id: string
  readonly rule: { readonly code: QualityRule; readonly values: Coded['values'] }
  /** What is observed. */
  readonly unit: NonNullable<QualityFinding['unit']>
  /** `count` is also expected not to fall below the last run's; `age` is a date, observed in days. */
  readonly kind: 'value' | 'count' | 'age'
  /** One row with one column, `observed`. */
  readonly sql: string
}

/** A known property of the data: up to this value the check is a warning with the reason. */
type Known = { readonly threshold: number; readonly because: QualityReason }

export const observationOf = ({ id, sql }: QualityCheck) =>
  defineQuery({
    name: id,
    parameters: {},
    row: z.object({ observed: z.union([z.number(), z.string()]).nullable() }),
    sql,
  })

const withKnown = (known: Known | undefined) => (known ? { known } : {})

/** The fact has rows, and not fewer than the last time. */
export const hasRows = (id: string, table: string): QualityCheck => ({
  id: `${id}.rows`,
  rule: { code: 'rows', values: { table } },
  unit: 'rows',
  kind: 'count',
  comparison: 'at_least',
  threshold: 1,
  severity: 'fail',
  sql: `SELECT COUNT(*) AS observed FROM ${table} f`,
})

/** Its last date is at most so many days old. */
export const isRecent = (
  id: string,
  { table, date, days, known }: { table: string; date: string; days: number; known?: Known },
): QualityCheck => ({
  id: `${id}.recent`,
  rule: { code: 'recent', values: { table, date, days } },
  unit: 'days',
  kind: 'age',
  comparison: 'at_most',
  threshold: days,
  severity: 'fail',
  ...withKnown(known),
  sql: `SELECT CAST(MAX(f.${date}) AS date) AS observed FROM ${table} f`,
})

/** No row fulfils the condition, which calls the table `f`. */
export const none = (
  id: string,
  {
    rule,
    values = {},
    table,
    where,
    severity = 'fail',
    known,
  }: {
    rule: QualityRule
    values?: Coded['values']
    table: string
    where: string
    severity?: 'warn' | 'fail'
    known?: Known
  },
): QualityCheck => ({
  id,
  rule: { code: rule, values },
  unit: 'rows',
  kind: 'value',
  comparison: 'at_most',
  threshold: 0,
  severity,
  ...withKnown(known),
  sql: `SELECT COUNT(*) AS observed FROM ${table} f WHERE ${where}`,
})

/** Every key of the fact that is not null has its row in the dimension. */
export function noOrphans(
  id: string,
  {
    table,
    key,
    dimension,
    as = key,
  }: { table: string; key: string; dimension: string; as?: string },
): QualityCheck {
  return {
    id: `${id}.orphans.${snake(key)}`,
    rule: { code: 'orphans', values: { table, key, dimension } },
    unit: 'rows',
    kind: 'value',
    comparison: 'at_most',
    threshold: 0,
    severity: 'fail',
    sql: `
      SELECT COUNT(*) AS observed
      FROM ${table} f
      LEFT JOIN ${dimension} d ON d.${as} = f.${key}
      WHERE f.${key} IS NOT NULL AND d.${as} IS NULL`,
  }
}

/** No two rows share these columns. */
export const unique = (
  id: string,
  {
    table,
    columns,
    where = '1 = 1',
    known,
  }: { table: string; columns: readonly string[]; where?: string; known?: Known },
): QualityCheck => {
  const keys = columns.map((column) => `f.${column}`).join(', ')
  return {
    id: `${id}.unique`,
    rule: { code: 'unique', values: { table, columns: columns.join(', ') } },
    unit: 'keys',
    kind: 'value',
    comparison: 'at_most',
    threshold: 0,
    severity: 'fail',
    ...withKnown(known),
    sql: `
      SELECT COUNT(*) AS observed FROM (
        SELECT ${keys}, COUNT(*) AS copies FROM ${table} f
        WHERE ${where} GROUP BY ${keys} HAVING COUNT(*) > 1
      ) g`,
  }
}

/** The share of rows that fulfil the condition, which calls the table `f`. */
export const shareAtMost = (
  id: string,
  {
    rule,
    values = {},
    table,
    where,
    threshold,
    known,
  }: {
    rule: QualityRule
    values?: Coded['values']
    table: string
    where: string
    threshold: number
    known?: Known
  },
): QualityCheck => ({
  id,
  rule: { code: rule, values },
  unit: 'share',
  kind: 'value',
  comparison: 'at_most',
  threshold,
  severity: 'fail',
  ...withKnown(known),
  sql: `
    SELECT CAST(SUM(CASE WHEN ${where} THEN 1 ELSE 0 END) AS float(53)) / NULLIF(COUNT(*), 0) AS observed
    FROM ${table} f`,
})

/** The share of calendar days between the fact's first and last date on which it has no row. */
export const fewMissingDays = (
  id: string,
  {
    table,
    date,
    calendar,
    day,
    threshold,
    known,
  }: {
    table: string
    date: string
    calendar: string
    day: string
    threshold: number
    known?: Known
  },
): QualityCheck => ({
  id: `${id}.missing_days`,
  rule: { code: 'missing_days', values: { table } },
  unit: 'share',
  kind: 'value',
  comparison: 'at_most',
  threshold,
  severity: 'fail',
  ...withKnown(known),
  sql: `
    WITH days AS (SELECT DISTINCT f.${date} AS day FROM ${table} f),
    bounds AS (SELECT MIN(g.day) AS first_day, MAX(g.day) AS last_day FROM days g)
    SELECT CAST(SUM(CASE WHEN h.day IS NULL THEN 1 ELSE 0 END) AS float(53)) / NULLIF(COUNT(*), 0) AS observed
    FROM ${calendar} c
    JOIN bounds b ON c.${day} >= b.first_day AND c.${day} <= b.last_day
    LEFT JOIN days h ON h.day = c.${day}`,
})

const snake = (quoted: string) =>
  quoted
    .replaceAll('"', '')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(' ', '_')
    .toLowerCase()
