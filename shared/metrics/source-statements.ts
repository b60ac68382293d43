import type { FactSource, MetricSource, Sql } from './source.ts'

/** A statement for each fact of a source that reads everything the source can read of it. */
export const sourceStatements = (source: MetricSource): Sql[] =>
  Object.values(source.facts).map((fact) => {
    const { defined, from, joins } = fact
    return `${defined ? `WITH ${defined} ` : ''}SELECT ${texts(fact).join(', ')} FROM ${from} ${Object.values(joins).join(' ')}`
  })

const texts = ({ date, rowKey, dimensions, measures }: FactSource): Sql[] => [
  date,
  rowKey.text,
  rowKey.number,
  ...Object.values(dimensions).flatMap(({ key, label }) => (label ? [key, label] : [key])),
  ...Object.values(measures).map(({ value }) => value),
]
