import { z } from 'zod'
import { type Bindings, createBindings } from './bindings.ts'
import type { Compiled } from './compile.ts'
import { bindFilters, filtersSql } from './filters.ts'
import { bindPeriods, currentPeriod, withinSql } from './periods.ts'
import type { Plan } from './plan.ts'
import { joinsOf } from './references.ts'
import { type FactSource, factOf, type MetricSource, type Sql, withSql } from './source.ts'

/** The last row of a page: the next one begins after it. */
export type RowMark = { readonly fact: number; readonly text: string; readonly number: number }

const FactRow = z
  .object({
    fact_place: z.number(),
    date: z.string(),
    key_text: z.string(),
    key_number: z.number(),
  })
  .catchall(z.union([z.string(), z.number()]).nullable())
export type FactRow = z.output<typeof FactRow>

/**
 * A page of the rows of the facts within the plan's window and filters, in the order of fact and key; one row more
 * than `limit`, so that it shows whether there is a next page.
 */
export function compileFactRows(
  source: MetricSource,
  plan: Plan,
  columns: readonly string[],
  limit: number,
  after: RowMark | null,
): Compiled<typeof FactRow> {
  const { domain, id, facts } = source.model
  const bindings = createBindings()
  bindPeriods({ ...plan, comparison: null }, bindings)
  bindFilters(source, plan.question.where, bindings)
  if (after) bindMark(after, bindings)
  bindings.set('limit', 'int', limit + 1)
  const read = plan.facts.map((name) => factOf(source, name))
  const branches = plan.facts.map((name, index) => {
    const fact = read[index] ?? factOf(source, name)
    return branchSql(fact, facts.indexOf(name), columns, filtersSql(fact, plan.question.where))
  })
  const names = ['fact_place', 'date', 'key_text', 'key_number', ...columns]
  const lines = `lines AS (\n  ${branches.join('\n  UNION ALL\n  ')}\n)`
  const sql = `${withSql(read, [lines, pageSql(names, after !== null)])}
SELECT ${names.map((name) => `p."${name}"`).join(', ')}
FROM page p
WHERE p."place" <= @limit
ORDER BY p."place"`
  const name = `${domain}.metrics.${id}.fact_rows`
  const query = { name, parameters: bindings.types(), row: FactRow, sql }
  return { query, values: bindings.values() }
}

function bindMark({ fact, text, number }: RowMark, bindings: Bindings): void {
  bindings.set('after_fact', 'int', fact)
  bindings.set('after_text', 'text', text)
  bindings.set('after_number', 'decimal', number)
}

/** The rows of one fact within the window and filters. */
function branchSql(
  fact: FactSource,
  place: number,
  columns: readonly string[],
  filters: readonly Sql[],
): Sql {
  const shown = columns.map((name) => ({ name, value: shownSql(fact, name) }))
  const selected = [
    { name: 'fact_place', value: String(place) },
    { name: 'date', value: `CAST(${fact.date} AS date)` },
    { name: 'key_text', value: fact.rowKey.text },
    { name: 'key_number', value: fact.rowKey.number },
    ...shown,
  ]
  return [
    `SELECT ${selected.map(({ name, value }) => `${value} AS "${name}"`).join(', ')}`,
    `FROM ${fact.from}`,
    ...joinsOf(fact, [...shown.map(({ value }) => value), ...filters]),
    `WHERE ${[withinSql(fact.date, currentPeriod), ...filters].join(' AND ')}`,
  ].join('\n  ')
}

/** What a row shows of a dimension or measure. */
function shownSql({ dimensions, measures }: FactSource, name: string): Sql {
  const dimension = dimensions[name]
  return dimension ? (dimension.label ?? dimension.key) : (measures[name]?.value ?? 'NULL')
}

/** The rows after the mark, numbered in the order of fact and key. */
function pageSql(names: readonly string[], marked: boolean): Sql {
  const next = `l."fact_place" > @after_fact OR (l."fact_place" = @after_fact AND (l."key_text" > @after_text OR (l."key_text" = @after_text AND l."key_number" > @after_number)))`
  return `page AS (
  SELECT ${names.map((name) => `l."${name}"`).join(', ')},
         ROW_NUMBER() OVER (ORDER BY l."fact_place", l."key_text", l."key_number") AS "place"
  FROM lines l${marked ? `\n  WHERE ${next}` : ''}
)`
}
