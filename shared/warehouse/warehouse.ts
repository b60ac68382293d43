import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { BoundParameter, Engine, ExtractFacts, Source, Statement } from './engine.ts'
import { WarehouseShapeError } from './errors.ts'
import type { KeptRollup } from './extract/rollup.ts'
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
  /** Which extract its rows are of, where they are of one. */
  readonly extract?: ExtractFacts
  /** Tables that it has beside those of SQL Server, with sums of theirs. */
  readonly rollups?: readonly KeptRollup[]
  readonly database: string
  readonly query: RunQuery
  /** Resolves when the server answers, however busy its connections are. @throws WarehouseUnavailable */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Compiled statements have many texts: those least used are checked again. */
const checkedTexts = 1_000

/** Puts the guard in front of an engine and the row's schema behind it. */
export function createWarehouse(engine: Engine): Warehouse {
  const checked = new LRUCache<string, true>({ max: checkedTexts })
  const toStatement = <P extends ParameterTypes, R extends z.ZodType>(
    query: Query<P, R>,
    values: ParameterValues<P>,
  ): Statement => {
    if (!checked.has(query.sql)) {
      assertReadOnly(query.sql)
      checked.set(query.sql, true)
    }
    return { name: query.name, sql: query.sql, parameters: bind(query.parameters, values) }
  }
  return {
    source: engine.source,
    database: engine.database,
    check: () => engine.check(),
    close: () => engine.close(),
    async query(query, values, signal) {
      const rows = await engine.execute(toStatement(query, values), signal)
      return parse(query.name, z.array(query.row), rows)
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
