import type { z } from 'zod'

/** How a parameter travels: a real type on both engines, never text spliced into the statement. */
export type ParameterType = 'date' | 'int' | 'decimal' | 'text'

/** The SQL type of a `decimal` parameter, the same on both engines. */
export const decimalParameter = { precision: 19, scale: 6 } as const

export type ParameterTypes = Readonly<Record<string, ParameterType>>

type ValueOf<T extends ParameterType> = T extends 'date' | 'text' ? string : number

export type ParameterValues<P extends ParameterTypes> = {
  readonly [K in keyof P]: ValueOf<P[K]>
}

/**
 * One read of a warehouse: the text both engines run, its typed parameters, and the shape of a row.
 * `name` is low-cardinality and appears in spans, benchmarks and error logs.
 */
export type Query<P extends ParameterTypes, R extends z.ZodType> = {
  readonly name: string
  readonly parameters: P
  readonly row: R
  readonly sql: string
}

export function defineQuery<const P extends ParameterTypes, R extends z.ZodType>(
  query: Query<P, R>,
): Query<P, R> {
  return query
}
