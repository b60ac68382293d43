import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { ParameterTypes, Query } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { type Aggregates, aggregates } from './aggregate.ts'
import { type Bindings, createBindings } from './bindings.ts'
import { type LineColumns, linesSql } from './lines.ts'
import type { Plan } from './plan.ts'
import type { MetricSource, Sql } from './source.ts'
import { dayAfter } from './windows.ts'

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
  const { by, grain } = plan.question
  return {
    rows: by.length === 0 && grain === null ? null : compileRows(source, plan),
    totals: compileTotals(source, plan),
  }
}

function compileTotals(source: MetricSource, plan: Plan): Compiled {
  const bindings = bindWindows(plan)
  const measured = aggregates(source.model, plan, 'l')
  const columns = columnsOf(plan, measured, { by: [], grain: null })
  const ctes = [linesSql(source, plan, columns, bindings), ...measured.closings(null, source)]
  const sql = `WITH ${ctes.join(', ')}
SELECT ${measured.select().join(',\n       ')}
FROM lines l${measured.join(null)}`
  return compiled(source.model, 'totals', sql, measured.schema(), bindings)
}

function compileRows(source: MetricSource, plan: Plan): Compiled {
  const { by, grain, others } = plan.question
  const bindings = bindWindows(plan)
  const measured = aggregates(source.model, plan, 'l')
  const columns = columnsOf(plan, measured, { by, grain })
  const ctes = [linesSql(source, plan, columns, bindings), ...measured.closings(grain, source)]
  const shape = rowShape(plan, measured)
  if (by.length === 0) {
    const sql = `WITH ${ctes.join(', ')}
SELECT l."bucket",
       ${measured.select().join(',\n       ')}
FROM lines l${measured.join(grain)}
GROUP BY l."bucket"`
    return compiled(source.model, 'series', sql, shape, bindings)
  }
  const ranking = rankingSql(plan, measured, bindings)
  if (grain === null && !others) {
    ctes.push(`groups AS (
  SELECT ${groupColumns(by, 'l').join(', ')},
         ${measured.select().join(',\n         ')},
         ${ranking.place} AS "place"
  FROM lines l${measured.join(null)}
  GROUP BY ${by.map((name) => `l."${name}"`).join(', ')}${ranking.having}
)`)
    const selected = [
      ...by.flatMap((name) => [name, `${name}_label`]),
      ...measured.names(),
      'place',
    ]
    bindings.set('limit', 'int', plan.question.limit + 1)
    const sql = `WITH ${ctes.join(', ')}
SELECT ${selected.map((name) => `g."${name}"`).join(', ')}
FROM groups g
WHERE g."place" <= @limit`
    return compiled(source.model, 'rows', sql, shape, bindings)
  }
  bindings.set('limit', 'int', plan.question.limit)
  ctes.push(
    ...(grain ? measured.closings('whole', source) : []),
    `members AS (
  SELECT ${by.map((name) => `l."${name}"`).join(', ')}, ${ranking.place} AS "place"
  FROM lines l${measured.join('whole')}
  GROUP BY ${by.map((name) => `l."${name}"`).join(', ')}${ranking.having}
)`,
    cellsSql(columns, by, others),
  )
  const keys = groupColumns(by, 'l', true)
  const groups = ['l."place"', ...(grain ? ['l."bucket"'] : [])]
  const sql = `WITH ${ctes.join(', ')}
SELECT ${[...groups, ...keys, ...measured.select()].join(',\n       ')}
FROM cells l${measured.join(grain)}
GROUP BY ${groups.join(', ')}`
  return compiled(source.model, 'rows', sql, shape, bindings)
}

/** The lines with the place of their member: 0 for all that the limit or a bound leaves out. */
function cellsSql(columns: LineColumns, by: readonly string[], others: boolean): Sql {
  const names = columns.names.map((name) => `l."${name}"`).join(', ')
  const on = by.map((name) => `m."${name}" = l."${name}"`).join(' AND ')
  const shown = `m."place" <= @limit`
  return `cells AS (
  SELECT ${names}, ${others ? `CASE WHEN ${shown} THEN m."place" ELSE 0 END` : `m."place"`} AS "place"
  FROM lines l
  ${others ? 'LEFT JOIN' : 'JOIN'} members m ON ${on}${others ? '' : ` AND ${shown}`}
)`
}

const groupColumns = (by: readonly string[], table: string, grouped = false): Sql[] =>
  by.flatMap((name) => [
    grouped ? `MAX(${table}."${name}") AS "${name}"` : `${table}."${name}"`,
    `MAX(${table}."${name}_label") AS "${name}_label"`,
  ])

function rankingSql({ question }: Plan, measured: Aggregates, bindings: Bindings) {
  const { by, where } = question
  const order = question.order ?? { by: question.measures[0] ?? '', descending: true }
  const direction = order.descending ? ' DESC' : ''
  const keys = by.map((name) => `l."${name}"`).join(', ')
  const value = by.includes(order.by) ? `MAX(l."${order.by}_label")` : measured.value(order.by)
  // Both engines sort null differently: what has no value comes last.
  const nulls = `CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`
  const bounds = where.flatMap((filter, index) => {
    if (!('measure' in filter)) return []
    bindings.set(`bound_${index}`, 'decimal', filter.value)
    const sign = filter.kind === 'at_least' ? '>=' : '<='
    return [`${measured.value(filter.measure)} ${sign} @bound_${index}`]
  })
  return {
    place: `ROW_NUMBER() OVER (ORDER BY ${nulls}, ${value}${direction}, ${keys})`,
    having: bounds.length === 0 ? '' : `\n  HAVING ${bounds.join(' AND ')}`,
  }
}

function columnsOf(
  { comparison }: Plan,
  measured: Aggregates,
  { by, grain }: Pick<Plan['question'], 'by' | 'grain'>,
): LineColumns {
  return {
    by,
    grain,
    atoms: measured.atoms,
    periods: comparison !== null,
    day: measured.needsDay,
    names: [
      ...by.flatMap((name) => [name, `${name}_label`]),
      ...(grain ? ['bucket'] : []),
      ...(comparison ? ['is_current', 'is_before'] : []),
      ...(measured.needsDay ? ['day'] : []),
      ...measured.atoms,
    ],
  }
}

function bindWindows({ window, comparison }: Plan): Bindings {
  const bindings = createBindings()
  bindings.set('from', 'date', window.from)
  bindings.set('until', 'date', dayAfter(window))
  if (!comparison) return bindings
  bindings.set('before_from', 'date', comparison.from)
  bindings.set('before_until', 'date', dayAfter(comparison))
  return bindings
}

const rowShape = ({ question }: Plan, measured: Aggregates) =>
  measured.schema().extend({
    ...(question.grain ? { bucket: question.grain === 'day' ? z.string() : z.number() } : {}),
    ...(question.by.length > 0 ? { place: z.number() } : {}),
    ...Object.fromEntries(
      question.by.flatMap((name) => [
        [name, z.union([z.string(), z.number()])],
        [`${name}_label`, z.union([z.string(), z.number()])],
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
