import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import type { Cell } from '../engine.ts'

export function toCell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof DuckDBDecimalValue) return decimalToNumber(value.value, value.scale)
  if (value instanceof DuckDBDateValue) return value.toString()
  if (value instanceof DuckDBTimestampValue) return timestamp(floorDivide(value.micros, 1000n))
  if (value instanceof DuckDBTimestampMillisecondsValue) return timestamp(value.millis)
  return value.toString()
}

/**
 * The steps the SQL Server driver takes: the words of the scaled integer are added up as doubles,
 * then divided once. Any other order could differ from it in the last bit.
 */
function decimalToNumber(scaled: bigint, scale: number): number {
  let rest = scaled < 0n ? -scaled : scaled
  let sum = 0
  for (let weight = 1; rest > 0n; weight *= 2 ** 32) {
    sum += Number(rest & 0xffff_ffffn) * weight
    rest >>= 32n
  }
  return (scaled < 0n ? -sum : sum) / 10 ** scale
}

const timestamp = (milliseconds: bigint) =>
  new Date(Number(milliseconds)).toISOString().slice(0, -1)

/** Division of bigints cuts towards zero, which would round instants before 1970 upwards. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend % divisor < 0n ? quotient - 1n : quotient
}
