import { z } from 'zod'
import type { BoundParameter, Engine, Source } from './engine.ts'
import { WarehouseShapeError } from './errors.ts'
import type { ParameterTypes, ParameterValues, Query } from './query.ts'
import { assertReadOnly } from './read-only.guard.ts'

export type RunQuery = <P extends ParameterTypes, R extends z.ZodType>(
  query: Query<P, R>,
  values: ParameterValues<P>,
  signal?: AbortSignal,
) => Promise<z.output<R>[]>

/** A read-only source. Everything that needs its rows takes this and calls `query`. */
export type Warehouse = {
  readonly source: Source
  readonly database: string
  readonly query: RunQuery
  /** Resolves when the database answers. */
  readonly ping: (signal?: AbortSignal) => Promise<void>
  readonly close: () => Promise<void>
}

/** Puts the guard in front of an engine and the row's schema behind it. */
export function createWarehouse(engine: Engine): Warehouse {
  const checked = new Set<string>()
  return {
    source: engine.source,
    database: engine.database,
    close: () => engine.close(),
    async ping(signal) {
      await engine.execute({ name: 'ping', sql: 'SELECT 1 AS answer', parameters: [] }, signal)
    },
    async query(query, values, signal) {
      if (!checked.has(query.sql)) {
        assertReadOnly(query.sql)
        checked.add(query.sql)
      }
      const rows = await engine.execute(
        { name: query.name, sql: query.sql, parameters: bind(query.parameters, values) },
        signal,
      )
      const parsed = z.array(query.row).safeParse(rows)
      if (!parsed.success)
        throw new WarehouseShapeError(`${query.name}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    },
  }
}

function bind<P extends ParameterTypes>(types: P, values: ParameterValues<P>): BoundParameter[] {
  return Object.entries(types).map(([name, type]) => {
    const value = values[name]
    if (value === undefined) throw new TypeError(`parameter @${name} has no value`)
    return { name, type, value }
  })
}
