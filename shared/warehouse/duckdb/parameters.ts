import {
  DATE,
  DECIMAL,
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api'
import type { BoundParameter } from '../engine.ts'
import { decimalParameter } from '../query.ts'
import { tokenize } from '../tokenizer.ts'

/** `@from` is SQL Server's spelling of a parameter, `$from` is DuckDB's. */
export function dollarParameters(sql: string): string {
  let text = ''
  let end = 0
  for (const token of tokenize(sql)) {
    if (token.kind !== 'parameter') continue
    text += `${sql.slice(end, token.offset)}$${token.text.slice(1)}`
    end = token.offset + token.text.length
  }
  return text + sql.slice(end)
}

export function valuesOf(parameters: readonly BoundParameter[]): Record<string, DuckDBValue> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, toDuckDb(parameter)]))
}

/** Numbers alone would be bound as doubles. */
export function typesOf(parameters: readonly BoundParameter[]): Record<string, DuckDBType> {
  return Object.fromEntries(parameters.map(({ name, type }) => [name, types[type]]))
}

const { precision, scale } = decimalParameter
const types: Record<BoundParameter['type'], DuckDBType> = {
  date: DATE,
  int: INTEGER,
  decimal: DECIMAL(precision, scale),
  text: VARCHAR,
}

function toDuckDb({ type, value }: BoundParameter): DuckDBValue {
  switch (type) {
    case 'date':
      return new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / 86_400_000)
    case 'int':
      return Math.trunc(Number(value))
    case 'decimal':
      return DuckDBDecimalValue.fromDouble(Number(value), precision, scale)
    case 'text':
      return value
  }
}
