import { z } from 'zod'
import { WarehouseQueryError, WarehouseShapeError } from './errors.ts'
import { defineQuery } from './query.ts'
import type { Warehouse } from './warehouse.ts'

/** `schema.table` and the columns a program reads from it. */
export type RequiredTable = {
  readonly schema: string
  readonly table: string
  readonly columns: readonly string[]
}

export type MissingTable = RequiredTable & {
  /** Whether the table itself is not there, or not visible to this login. */
  readonly tableMissing: boolean
}

const columnsOfDatabase = defineQuery({
  name: 'warehouse.columns',
  parameters: {},
  row: z.object({ table_schema: z.string(), table_name: z.string(), column_name: z.string() }),
  sql: `
    SELECT c.TABLE_SCHEMA AS table_schema, c.TABLE_NAME AS table_name, c.COLUMN_NAME AS column_name
    FROM INFORMATION_SCHEMA.COLUMNS AS c`,
})

/**
 * Which of the required tables and columns the database lacks, or hides from its login. Extra ones
 * are fine, so every variant of a schema passes that has what is read. Names compare without case.
 */
export async function findMissing(
  warehouse: Pick<Warehouse, 'query'>,
  required: readonly RequiredTable[],
  signal?: AbortSignal,
): Promise<MissingTable[]> {
  const present = new Map<string, Set<string>>()
  for (const row of await warehouse.query(columnsOfDatabase, {}, signal)) {
    const table = key(row.table_schema, row.table_name)
    const columns = present.get(table) ?? new Set()
    present.set(table, columns.add(key(row.column_name)))
  }
  return required.flatMap(({ schema, table, columns }) => {
    const found = present.get(key(schema, table))
    const missing = columns.filter((column) => !found?.has(key(column)))
    return found !== undefined && missing.length === 0
      ? []
      : [{ schema, table, columns: missing, tableMissing: found === undefined }]
  })
}

/** The required tables without what is missing of them. */
export const presentOf = (
  required: readonly RequiredTable[],
  missing: readonly MissingTable[],
): RequiredTable[] =>
  required.flatMap(({ schema, table, columns }) => {
    const lacks = missing.find((each) => each.schema === schema && each.table === table)
    if (lacks?.tableMissing) return []
    return [{ schema, table, columns: columns.filter((name) => !lacks?.columns.includes(name)) }]
  })

export type UnreadableTable = {
  readonly schema: string
  readonly table: string
  readonly error: Error
}

/**
 * Which tables the login sees and may not read, or not every required column of: each is queried for
 * its columns and no row.
 * @throws what a read throws for any other reason than a refused statement
 */
export async function findUnreadable(
  warehouse: Pick<Warehouse, 'query'>,
  required: readonly RequiredTable[],
  signal?: AbortSignal,
): Promise<UnreadableTable[]> {
  const unreadable: UnreadableTable[] = []
  for (const { schema, table, columns } of required) {
    const wanted = columns.length === 0 ? '1 AS one' : columns.map((name) => `t.${quote(name)}`)
    const query = defineQuery({
      name: 'warehouse.readable',
      parameters: {},
      row: z.object({}),
      sql: `SELECT ${wanted} FROM ${quote(schema)}.${quote(table)} AS t WHERE 1 = 0`,
    })
    try {
      await warehouse.query(query, {}, signal)
    } catch (error) {
      if (!(error instanceof WarehouseQueryError || error instanceof WarehouseShapeError))
        throw error
      unreadable.push({ schema, table, error })
    }
  }
  return unreadable
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** One line per table for a person to read: `Fact.Sale: no column Profit, Package`. */
export function describeMissing({ schema, table, columns, tableMissing }: MissingTable): string {
  return tableMissing
    ? `${schema}.${table}: no such table, or no permission to read it`
    : `${schema}.${table}: no column ${columns.join(', ')}`
}

// The separator is no part of a name.
const key = (...names: readonly string[]) => names.join('\n').toLowerCase()
