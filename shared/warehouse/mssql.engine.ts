import { isIP } from 'node:net'
import sql from 'mssql'
import type { BoundParameter, Cell, Engine, Row } from './engine.ts'
import { WarehouseUnavailable } from './errors.ts'

type Column = Pick<sql.IColumn, 'name' | 'type'>

export type MssqlOptions = {
  /** `host`, `host,port` or `host:port`. */
  readonly server: string
  readonly database: string
  readonly username: string
  readonly password: string
  readonly trustServerCertificate: boolean
  readonly applicationName: string
  readonly onError?: (error: Error) => void
}

/**
 * SQL Server through one long-lived pool, asked for a readable secondary (ApplicationIntent=ReadOnly).
 * The pool connects on first use and again after a failure, so a server that returns is found.
 */
export function createMssqlEngine(options: MssqlOptions): Engine {
  const pool = new sql.ConnectionPool(poolConfig(options))
  pool.on('error', (error: Error) => options.onError?.(error))
  let connecting: Promise<unknown> | undefined
  const connect = async () => {
    if (pool.connected) return
    connecting ??= pool.connect().finally(() => {
      connecting = undefined
    })
    await connecting
  }
  return {
    source: 'mssql',
    system: 'microsoft.sql_server',
    database: options.database,
    async execute(statement, signal) {
      signal?.throwIfAborted()
      await connect().catch((cause: unknown) => {
        throw new WarehouseUnavailable(`${options.database} cannot be reached`, { cause })
      })
      const request = pool.request()
      for (const parameter of statement.parameters)
        request.input(parameter.name, ...toMssql(parameter))
      const cancel = () => request.cancel()
      signal?.addEventListener('abort', cancel)
      try {
        const result = await request.query<Record<string, unknown>>(statement.sql)
        const columns = Object.values(result.recordset.columns)
        return result.recordset.map((row) => normalise(row, columns))
      } finally {
        signal?.removeEventListener('abort', cancel)
      }
    },
    close: () => pool.close(),
  }
}

function poolConfig(options: MssqlOptions): sql.config {
  const [host = '', port] = options.server.split(/[,:]/)
  return {
    server: host,
    ...(port === undefined ? {} : { port: Number(port) }),
    database: options.database,
    user: options.username,
    password: options.password,
    connectionTimeout: 5_000,
    requestTimeout: 30_000,
    pool: { min: 1, max: 10, acquireTimeoutMillis: 5_000, idleTimeoutMillis: 60_000 },
    options: {
      appName: options.applicationName,
      encrypt: true,
      trustServerCertificate: options.trustServerCertificate,
      readOnlyIntent: true,
      cancelTimeout: 5_000,
      // Bun's TLS takes no IP as a server name.
      ...(isIP(host) === 0 ? {} : { serverName: 'localhost' }),
    },
  }
}

function toMssql({ type, value }: BoundParameter): [sql.ISqlType, string | number | Date] {
  switch (type) {
    case 'date':
      return [sql.Date(), new Date(`${value}T00:00:00Z`)]
    case 'int':
      return [sql.Int(), value]
    case 'decimal':
      return [sql.Decimal(19, 6), value]
    case 'text':
      return [sql.NVarChar(4000), value]
  }
}

function normalise(row: Record<string, unknown>, columns: readonly Column[]): Row {
  return Object.fromEntries(
    columns.map((column) => [column.name, toCell(row[column.name], column)]),
  )
}

function toCell(value: unknown, column: Column): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date)
    return column.type === sql.Date
      ? value.toISOString().slice(0, 10)
      : value.toISOString().slice(0, -1)
  // bigint arrives as text because tedious cannot know that it is small enough.
  if (typeof value === 'string') return column.type === sql.BigInt ? Number(value) : value
  return String(value)
}
