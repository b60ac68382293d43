import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { z } from 'zod'
import type { Atom } from './atoms.ts'
import type { Parts } from './parts.ts'
import type { Sql } from './source.ts'

/** Parts added up: one column for each atom. A balance that nothing records is null. */
export const aggregatesOf = (atoms: readonly Atom[]): Sql[] =>
  atoms.map(({ name, kind }) => `${aggregateSql(kind, `l."${name}"`)} AS "${name}"`)

/** What a row holds of every atom. */
export const atomColumns = (atoms: readonly Atom[]): z.ZodObject =>
  z.object(
    Object.fromEntries(
      atoms.map(({ name, kind }) => [name, kind === 'last' ? z.number().nullable() : z.number()]),
    ),
  )

/** The current value of any measure, for ordering and bounds; null where there is nothing to divide by. */
export function currentValue({ measures }: MetricModel, parts: Parts, name: string): Sql {
  const value = (atom: string) => {
    const kind = parts.atoms.find((one) => one.name === atom)?.kind ?? 'sum'
    // Units of time have balances of their own; the window's is that of its last day.
    const closing = kind === 'last' && parts.marksClosing ? ' AND l."closing" = 1' : ''
    return aggregateSql(kind, `CASE WHEN l."period" = 0${closing} THEN l."${atom}" END`)
  }
  const aggregate = measures[name]?.aggregate
  if (aggregate?.kind !== 'ratio') return value(name)
  return `${asDouble(value(aggregate.of))} / NULLIF(${asDouble(value(aggregate.per))}, 0)`
}

function aggregateSql(kind: Atom['kind'], column: Sql): Sql {
  if (kind === 'distinct') return `COUNT(DISTINCT ${column})`
  return kind === 'sum' ? `COALESCE(SUM(${column}), 0)` : `SUM(${column})`
}

/** `double precision` has 64 bits on both engines; money divided by money would be cut to four decimals. */
const asDouble = (value: Sql): Sql => `CAST(${value} AS double precision)`
