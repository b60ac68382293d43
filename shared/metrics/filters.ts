import type { Filter } from '@otel-bi/contract/metrics/question'
import type { Bindings } from './bindings.ts'
import { declared, type FactSource, type MetricSource, type Sql } from './source.ts'

/** Binds every value of the filters on dimensions, as the type of its dimension. */
export function bindFilters(
  { model }: MetricSource,
  where: readonly Filter[],
  bindings: Bindings,
): void {
  where.forEach((filter, index) => {
    if (!('dimension' in filter)) return
    const isInt = model.dimensions[filter.dimension]?.key === 'int'
    padded(filter.values).forEach((value, place) => {
      bindings.set(valueName(index, place), isInt ? 'int' : 'text', isInt ? Number(value) : value)
    })
  })
}

/** One condition for each filter on a dimension, as the fact reads it. */
export function filtersSql(fact: FactSource, where: readonly Filter[]): Sql[] {
  return where.flatMap((filter, index) => {
    if (!('dimension' in filter)) return []
    const { key } = declared(fact.dimensions[filter.dimension], filter.dimension)
    const names = padded(filter.values).map((_, place) => `@${valueName(index, place)}`)
    return [`${key} ${filter.kind === 'one_of' ? 'IN' : 'NOT IN'} (${names.join(', ')})`]
  })
}

/** Lists are bound at a length that is a power of two, the last value repeated: fewer texts, fewer plans. */
function padded(values: readonly string[]): string[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)))
  return Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)] ?? '')
}

const valueName = (filter: number, value: number) => `filter_${filter}_${value}`
