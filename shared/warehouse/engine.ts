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

/** `mssql+extract`: a verified copy of SQL Server's rows, in this process. */
export type Source = 'mssql' | 'mssql+extract' | 'embedded'

/** What an answer says about the extract that it came from. */
export type ExtractFacts = {
  /** When its rows were those of the server. */
  readonly verifiedAt: string
  readonly checksum: string
}

/**
 * A database that can run one read-only statement.
 * Dates come back as `YYYY-MM-DD`, timestamps as `YYYY-MM-DDTHH:MM:SS.mmm` without a zone and cut,
 * never rounded, to the millisecond, decimals and integers as numbers (an integer beyond 2^53
 * loses its last digits, as in any JSON number), bits as booleans, SQL NULL as null.
 *
 * Reading throws `WarehouseUnavailable`, `WarehouseTimeout`, `WarehouseQueryError` or
 * `WarehouseShapeError`, and the signal's reason when the caller leaves.
 */
export type Engine = {
  readonly source: Source
  /** The system's name in OpenTelemetry's `db.system.name` vocabulary. */
  readonly system: 'microsoft.sql_server' | 'duckdb'
  readonly database: string
  execute(statement: Statement, signal?: AbortSignal): Promise<Row[]>
  /** Resolves when the server answers, however busy its connections are. @throws WarehouseUnavailable */
  check(): Promise<void>
  close(): Promise<void>
}
