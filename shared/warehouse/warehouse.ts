import { z } from 'zod'
import type { BoundParameter, Engine, Source, Statement } from './engine.ts'
import { WarehouseShapeError } from './errors.ts'
import type { ParameterTypes, ParameterValues, Query } from './query.ts'
import { assertReadOnly } from './read-only.guard.ts'

export type RunQuery = <P extends ParameterTypes, R extends z.ZodType>(
  query: Query<P, R>,
  values: ParameterValues<P>,
  signal?: AbortSignal,
) => Promise<z.output<R>[]>

export type StreamQuery = <P extends ParameterTypes, R extends z.ZodType>(
  query: Query<P, R>,
  values: ParameterValues<P>,
  signal?: AbortSignal,
) => AsyncIterable<z.output<R>>

/** A read-only source. Everything that needs its rows takes this and calls `query`. */
export type Warehouse = {
  readonly source: Source
  readonly database: string
  readonly query: RunQuery
  /** Resolves when the database answers. */
  readonly ping: (signal?: AbortSignal) => Promise<void>
  /** For results too large to hold: rows as they arrive, at the consumer's pace. */
  readonly stream: StreamQuery
  readonly close: () => Promise<void>
}

/** Puts the guard in front of an engine and the row's schema behind it. */
export function createWarehouse(engine: Engine): Warehouse {
  const checked = new Set<string>()
  const toStatement = <P extends ParameterTypes, R extends z.ZodType>(
    query: Query<P, R>,
    values: ParameterValues<P>,
  ): Statement => {
    if (!checked.has(query.sql)) {
      assertReadOnly(query.sql)
      checked.add(query.sql)
    }
    return { name: query.name, sql: query.sql, parameters: bind(query.parameters, values) }
  }
  return {
    source: engine.source,
    database: engine.database,
    close: () => engine.close(),
    async ping(signal) {
      await engine.execute({ name: 'ping', sql: 'SELECT 1 AS answer', parameters: [] }, signal)
    },
    async query(query, values, signal) {
      const rows = await engine.execute(toStatement(query, values), signal)
      return parse(query.name, z.array(query.row), rows)
    },
    async *stream(query, values, signal) {
      for await (const row of engine.stream(toStatement(query, values), signal))
        yield parse(query.name, query.row, row)
    },
  }
}

function parse<T extends z.ZodType>(name: string, schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new WarehouseShapeError(`${name}: ${z.prettifyError(parsed.error)}`)
}

function bind<P extends ParameterTypes>(types: P, values: ParameterValues<P>): BoundParameter[] {
  return Object.entries(types).map(([name, type]) => {
    const value = values[name]
    if (value === undefined) throw new TypeError(`parameter @${name} has no value`)
    return { name, type, value }
  })
}
