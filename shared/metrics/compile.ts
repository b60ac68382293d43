import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import type { ParameterTypes, Query } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { aggregatesOf, atomColumns } from './aggregate.ts'
import { type Bindings, createBindings } from './bindings.ts'
import { memberColumns, membersSql } from './members.ts'
import { apartIn } from './members-apart.ts'
import { type Parts, partsOf } from './parts.ts'
import { bindPeriods } from './periods.ts'
import type { Plan } from './plan.ts'
import type { MetricSource, Sql } from './source.ts'

/** A statement with its values, ready for a warehouse. */
export type Compiled<R extends z.ZodType = z.ZodObject> = {
  readonly query: Query<ParameterTypes, R>
  readonly values: Readonly<Record<string, string | number>>
}

export type CompiledQuestion = {
  /** Null when nothing is grouped: then the totals are the answer. */
  readonly rows: Compiled | null
  readonly totals: Compiled
}

/**
 * Compiles a checked question into one statement for its rows and one for its totals, in the SQL that both engines
 * run. Names come from the model, values are typed parameters: no text of a caller is part of a statement.
 */
export function compile(source: MetricSource, plan: Plan): CompiledQuestion {
  return { rows: compileRows(source, plan), totals: compileTotals(source, plan) }
}

function compileRows(source: MetricSource, plan: Plan): Compiled | null {
  const { by, grain } = plan.question
  if (by.length > 0) return compileMembers(source, plan)
  return grain === null ? null : compileSeries(source, plan, grain)
}

/** One row for each window: there is none for a window without lines. */
function compileTotals(source: MetricSource, plan: Plan): Compiled {
  const bindings = createBindings()
  bindPeriods(plan, bindings)
  const parts = partsOf(source, plan, { by: [], grain: null, apart: 0 }, bindings)
  const sql = `${parts.sql}
${groupsSql('parts', ['period'], parts)}`
  return compiled(source.model, 'totals', sql, rowOf({ by: [], grain: null }, parts), bindings)
}

/** One row for each window and unit of time. */
function compileSeries(source: MetricSource, plan: Plan, grain: Question['grain']): Compiled {
  const bindings = createBindings()
  bindPeriods(plan, bindings)
  const parts = partsOf(source, plan, { by: [], grain, apart: 0 }, bindings)
  const sql = `${parts.sql}
${groupsSql('parts', ['period', 'bucket'], parts)}`
  return compiled(source.model, 'series', sql, rowOf({ by: [], grain }, parts), bindings)
}

/**
 * One row for each window, shown member and unit of time. The others have place 0 and no key. Without others there is
 * one member more than the limit, which shows whether there are more.
 */
function compileMembers({ model, ...source }: MetricSource, plan: Plan): Compiled {
  const { question } = plan
  const { grain, others, limit } = question
  const bindings = createBindings()
  bindPeriods(plan, bindings)
  const grouping = { ...question, apart: apartIn(question) }
  const parts = partsOf({ model, ...source }, plan, grouping, bindings)
  const members = membersSql(model, question, parts, bindings)
  bindings.set('limit', 'int', others ? limit : limit + 1)
  const groups = ['place', 'period', ...(grain ? ['bucket'] : [])]
  const columns = [
    ...groups.map((name) => `g."${name}"`),
    ...memberColumns(question, parts).map((name) => `m."${name}"`),
    ...parts.atoms.map(({ name }) => `g."${name}"`),
  ]
  const sql = `${parts.sql}, ${members}, ${cellsSql(question, parts)}, groups AS (
  ${groupsSql('cells', groups, parts)}
)
SELECT ${columns.join(', ')}
FROM groups g
LEFT JOIN members m ON m."place" = g."place"`
  return compiled(model, 'rows', sql, rowOf(question, parts), bindings)
}

/** The parts with the place of their member: 0 for all that the limit or a bound leaves out. */
function cellsSql({ by, grain, others }: Question, { atoms }: Parts): Sql {
  const columns = ['period', ...(grain ? ['bucket'] : []), ...atoms.map(({ name }) => name)]
  const on = by.map((name) => `m."${name}" = l."${name}"`).join(' AND ')
  const shown = 'm."place" <= @limit'
  return `cells AS (
  SELECT ${others ? `CASE WHEN ${shown} THEN m."place" ELSE 0 END` : 'm."place"'} AS "place", ${columns.map((name) => `l."${name}"`).join(', ')}
  FROM parts l
  ${others ? 'LEFT JOIN' : 'JOIN'} members m ON ${on}${others ? '' : ` AND ${shown}`}
)`
}

function groupsSql(from: 'parts' | 'cells', groups: readonly string[], { atoms }: Parts): Sql {
  const keys = groups.map((name) => `l."${name}"`)
  return `SELECT ${[...keys, ...aggregatesOf(atoms)].join(', ')}
  FROM ${from} l
  GROUP BY ${keys.join(', ')}`
}

const keyOrLabel = z.union([z.string(), z.number()])

const rowOf = (question: Pick<Question, 'by' | 'grain'>, parts: Parts): z.ZodObject =>
  atomColumns(parts.atoms).extend({
    period: z.number(),
    ...(question.grain ? { bucket: question.grain === 'day' ? z.string() : z.number() } : {}),
    ...(question.by.length > 0 ? { place: z.number() } : {}),
    ...Object.fromEntries(
      question.by.flatMap((name) => [
        [name, keyOrLabel.nullable()],
        ...(parts.labelled.has(name) ? [[`${name}_label`, keyOrLabel.nullable()]] : []),
      ]),
    ),
  })

function compiled(
  { domain, id }: MetricModel,
  part: string,
  sql: Sql,
  row: z.ZodObject,
  bindings: Bindings,
): Compiled {
  const query = { name: `${domain}.metrics.${id}.${part}`, parameters: bindings.types(), row, sql }
  return { query, values: bindings.values() }
}
