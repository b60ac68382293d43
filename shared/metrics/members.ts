import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { currentValue } from './aggregate.ts'
import type { Bindings } from './bindings.ts'
import type { Parts } from './parts.ts'
import type { Sql } from './source.ts'

/** The columns that name a member: a key for each dimension, and a label where it has one of its own. */
export const memberColumns = ({ by }: Pick<Question, 'by'>, { labelled }: Parts): string[] =>
  by.flatMap((name) => [name, ...(labelled.has(name) ? [`${name}_label`] : [])])

/** The members that the bounds on measures leave, each with its place in the order of the question. */
export function membersSql(
  model: MetricModel,
  question: Question,
  parts: Parts,
  bindings: Bindings,
): Sql {
  const keys = question.by.map((name) => `l."${name}"`).join(', ')
  const named = memberColumns(question, parts).map((column) =>
    question.by.includes(column) ? `l."${column}"` : `MAX(l."${column}") AS "${column}"`,
  )
  const order = [...orderOf(model, question, parts), keys].join(', ')
  const bounds = boundsOf(model, question, parts, bindings)
  return `members AS (
  SELECT ${named.join(', ')}, ROW_NUMBER() OVER (ORDER BY ${order}) AS "place"
  FROM parts l
  GROUP BY ${keys}${bounds.length === 0 ? '' : `\n  HAVING ${bounds.join(' AND ')}`}
)`
}

function orderOf(model: MetricModel, { order, measures, by }: Question, parts: Parts): Sql[] {
  const { by: name, descending } = order ?? { by: measures[0] ?? '', descending: true }
  const direction = descending ? ' DESC' : ''
  if (by.includes(name))
    return [`MAX(l."${parts.labelled.has(name) ? `${name}_label` : name}")${direction}`]
  const value = currentValue(model, parts, name)
  // Both engines sort null differently: a ratio or balance that has no value comes last.
  const nulls = `CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`
  const kind = model.measures[name]?.aggregate.kind
  const mayBeNull = kind === 'ratio' || kind === 'last'
  return [...(mayBeNull ? [nulls] : []), `${value}${direction}`]
}

function boundsOf(
  model: MetricModel,
  { where }: Question,
  parts: Parts,
  bindings: Bindings,
): Sql[] {
  return where.flatMap((filter, index) => {
    if (!('measure' in filter)) return []
    bindings.set(`bound_${index}`, 'decimal', filter.value)
    const sign = filter.kind === 'at_least' ? '>=' : '<='
    return [`${currentValue(model, parts, filter.measure)} ${sign} @bound_${index}`]
  })
}
