import { z } from 'zod'
import { createBindings } from './bindings.ts'
import type { Compiled } from './compile.ts'
import type { MetricSource } from './source.ts'

const keyOrLabel = z.union([z.string(), z.number()])
const row = z.object({ key: keyOrLabel, label: keyOrLabel })

/**
 * Members of a dimension whose label contains a text, by label; one more than `limit`, so that it shows whether
 * there are more. A fact that lacks the dimension adds no member.
 */
export function compileValues(
  source: MetricSource,
  dimension: string,
  search: string,
  limit: number,
): Compiled<typeof row> {
  const { domain, id } = source.model
  const bindings = createBindings()
  bindings.set('pattern', 'text', `%${escapeLike(search.toLowerCase())}%`)
  bindings.set('limit', 'int', limit + 1)
  const branches = Object.values(source.facts).flatMap((fact) => {
    const read = fact.dimensions[dimension]
    if (read === undefined || read.absent) return []
    const joins = Object.entries(fact.joins).flatMap(([name, sql]) =>
      read.joins?.includes(name) ? [`\n    ${sql}`] : [],
    )
    return [
      `SELECT ${read.key} AS "key", ${read.label ?? read.key} AS "label"
    FROM ${fact.from}${joins.join('')}`,
    ]
  })
  const sql = `WITH members AS (
    ${branches.join('\n    UNION ALL\n    ')}
  ), found AS (
    SELECT m."key", MAX(m."label") AS "label"
    FROM members m
    WHERE LOWER(m."label") LIKE @pattern ESCAPE '\\'
    GROUP BY m."key"
  ), ranked AS (
    SELECT f."key", f."label", ROW_NUMBER() OVER (ORDER BY f."label", f."key") AS "place"
    FROM found f
  )
  SELECT r."key", r."label"
  FROM ranked r
  WHERE r."place" <= @limit
  ORDER BY r."place"`
  return {
    query: {
      name: `${domain}.metrics.${id}.values`,
      parameters: bindings.types(),
      row,
      sql,
    },
    values: bindings.values(),
  }
}

/** `%`, `_`, `[` and the escape itself mean themselves; `[` opens a set in T-SQL alone. */
const escapeLike = (text: string) => text.replace(/[\\%_[]/g, (found) => `\\${found}`)
