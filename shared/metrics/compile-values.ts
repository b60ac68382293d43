import { z } from 'zod'
import { createBindings } from './bindings.ts'
import type { Compiled } from './compile.ts'
import { factColumnsOf, joinsOf } from './references.ts'
import { declared, type FactSource, type MetricSource, type Sql, withSql } from './source.ts'

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
  const facts = Object.values<FactSource>(source.facts).filter(
    (fact) => !declared(fact.dimensions[dimension], dimension).absent,
  )
  const branches = facts.map((fact) => branchSql(fact, dimension))
  const members = `members AS (\n  ${branches.join('\n  UNION ALL\n  ')}\n)`
  const sql = `${withSql(facts, [members, foundSql, rankedSql])}
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

const foundSql: Sql = `found AS (
  SELECT m."key", MAX(m."label") AS "label"
  FROM members m
  WHERE LOWER(m."label") LIKE @pattern ESCAPE '\\'
  GROUP BY m."key"
)`

const rankedSql: Sql = `ranked AS (
  SELECT f."key", f."label", ROW_NUMBER() OVER (ORDER BY f."label", f."key") AS "place"
  FROM found f
)`

/** The members of one fact: its own keys, each once, joined with what the dimension is read from. */
function branchSql(fact: FactSource, dimension: string): Sql {
  const { key, label = key } = declared(fact.dimensions[dimension], dimension)
  const keys = factColumnsOf(fact, [key, label]).join(', ')
  return [
    `SELECT ${key} AS "key", ${label} AS "label"`,
    keys === ''
      ? `FROM ${fact.from}`
      : `FROM (SELECT ${keys} FROM ${fact.from} GROUP BY ${keys}) f`,
    ...joinsOf(fact, [key, label]),
  ].join('\n  ')
}

/** `%`, `_`, `[` and the escape itself mean themselves; `[` opens a set in T-SQL alone. */
const escapeLike = (text: string) => text.replace(/[\\%_[]/g, (found) => `\\${found}`)
