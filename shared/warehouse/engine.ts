import type { ParameterType } from './query.ts'

/** What a column can hold once an engine has normalised it; both engines give equal values. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

export type BoundParameter = {
  readonly name: string
  readonly type: ParameterType
  readonly value: string | number
}

export type Statement = {
  readonly name: string
  readonly sql: string
  readonly parameters: readonly BoundParameter[]
}

export type Source = 'mssql' | 'embedded'

/**
 * A database that can run one read-only statement.
 * Dates come back as `YYYY-MM-DD`, timestamps as ISO 8601 without a zone, decimals and integers as
 * numbers, bits as booleans, SQL NULL as null.
 */
export type Engine = {
  readonly source: Source
  /** The system's name in OpenTelemetry's `db.system.name` vocabulary. */
  readonly system: 'microsoft.sql_server' | 'duckdb'
  readonly database: string
  execute(statement: Statement, signal?: AbortSignal): Promise<Row[]>
  close(): Promise<void>
}
