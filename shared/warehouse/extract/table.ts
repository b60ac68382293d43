import { quote } from '../duckdb/views.ts'
import type { RequiredTable } from '../schema-check.ts'
import type { StreamedColumn } from '../streaming.ts'

/** A table of an extract: the columns that statements read, and nothing else of it. */
export type ExtractTable = RequiredTable & {
  /** The column with the day of a row. A table that has one is copied by quarters, and only those that changed. */
  readonly day?: string | undefined
}

/** A table with the types that its columns are kept in. */
export type TypedTable = ExtractTable & { readonly types: readonly StreamedColumn[] }

/** `"Fact"."Sale"` */
export const quotedName = ({ schema, table }: Pick<ExtractTable, 'schema' | 'table'>): string =>
  `${quote(schema)}.${quote(table)}`

/** A name without any character that a file system refuses: `Fact.Stock-Holding`. */
export const fileName = ({ schema, table }: Pick<ExtractTable, 'schema' | 'table'>): string =>
  `${schema}.${table}`.replaceAll(/[^\w.]/g, '-')
