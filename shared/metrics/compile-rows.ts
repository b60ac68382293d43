import type { Question } from '@otel-bi/contract/metrics/question'
import { z } from 'zod'
import { createBindings } from './bindings.ts'
import type { Compiled } from './compile.ts'
import { bindFilters, branchSql, factOf, filtersSql } from './lines.ts'
import type { Plan } from './plan.ts'
import type { MetricSource } from './source.ts'
import { dayAfter } from './windows.ts'

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

/** Dimensions and summed measures: what a row of a fact can show. */
export function rowColumnsOf({ model }: MetricSource): string[] {
  const summed = Object.entries(model.measures).flatMap(([name, { aggregate }]) =>
    aggregate.kind === 'sum' || aggregate.kind === 'last' ? [name] : [],
  )
  return [...Object.keys(model.dimensions), ...summed]
}

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
  const { model } = source
  const where: Question['where'] = plan.question.where
  const bindings = createBindings()
  bindings.set('from', 'date', plan.window.from)
  bindings.set('until', 'date', dayAfter(plan.window))
  bindFilters(source, where, bindings)
  if (after) {
    bindings.set('after_fact', 'int', after.fact)
    bindings.set('after_text', 'text', after.text)
    bindings.set('after_number', 'decimal', after.number)
  }
  bindings.set('limit', 'int', limit + 1)
  const branches = plan.facts.map((name) => {
    const fact = factOf(source, name)
    const shown = columns.map((column) => {
      const dimension = fact.dimensions[column]
      if (dimension)
        return { name: column, value: dimension.label ?? dimension.key, joins: dimension.joins }
      const measure = fact.measures[column]
      return { name: column, value: measure?.value ?? 'NULL', joins: measure?.joins }
    })
    const expressions = [
      { name: 'fact_place', value: String(model.facts.indexOf(name)) },
      { name: 'date', value: `CAST(${fact.date} AS date)` },
      { name: 'key_text', value: fact.rowKey.text },
      { name: 'key_number', value: fact.rowKey.number },
      ...shown,
    ]
    return branchSql(fact, expressions, filtersSql(fact, where), { comparison: null })
  })
  const names = ['fact_place', 'date', 'key_text', 'key_number', ...columns]
  const next = `l."fact_place" > @after_fact OR (l."fact_place" = @after_fact AND (l."key_text" > @after_text OR (l."key_text" = @after_text AND l."key_number" > @after_number)))`
  const sql = `WITH lines AS (
  ${branches.join('\n  UNION ALL\n  ')}
), page AS (
  SELECT ${names.map((name) => `l."${name}"`).join(', ')},
         ROW_NUMBER() OVER (ORDER BY l."fact_place", l."key_text", l."key_number") AS "place"
  FROM lines l${after ? `\n  WHERE ${next}` : ''}
)
SELECT ${names.map((name) => `p."${name}"`).join(', ')}
FROM page p
WHERE p."place" <= @limit
ORDER BY p."place"`
  return {
    query: {
      name: `${model.domain}.metrics.${model.id}.fact_rows`,
      parameters: bindings.types(),
      row: FactRow,
      sql,
    },
    values: bindings.values(),
  }
}
