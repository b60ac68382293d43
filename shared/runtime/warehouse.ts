import type { StateChange } from '@otel-bi/warehouse/circuit'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { reasonWords, WarehouseUnavailable } from '@otel-bi/warehouse/errors'
import { tracedEngine } from '@otel-bi/warehouse/traced.engine'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WarehouseChoice } from './config/warehouse.ts'
import { type ContainerLimits, containerLimits } from './container-limits.ts'
import type { Logger } from './logger.ts'

/** Opens the warehouse that the configuration chose, with a span around every statement. */
export async function openWarehouse(
  choice: WarehouseChoice,
  database: string,
  service: string,
  logger: Logger,
): Promise<Warehouse> {
  if (choice.engine === 'embedded') {
    logger.warn({ directory: choice.directory }, 'reading sample data, not SQL Server')
    const tables = await embeddedTables(choice.directory, database)
    const { createDuckDbEngine } = await loadDuckDb()
    const resources = duckDbShare(await containerLimits())
    return createWarehouse(
      tracedEngine(await createDuckDbEngine({ database, tables, ...resources })),
    )
  }
  // Takes 0.3 s to load, which the embedded warehouse does without.
  const { createMssqlEngine } = await import('@otel-bi/warehouse/mssql.engine')
  const { server, username, password, trustServerCertificate } = choice
  return createWarehouse(
    tracedEngine(
      createMssqlEngine({
        server,
        database: choice.database,
        username,
        password,
        trustServerCertificate,
        applicationName: service,
        onChange: logState(logger, choice.database),
      }),
    ),
  )
}

/** Half of the container's memory, the rest being for rows and files; and its processors. */
const duckDbShare = ({ memoryBytes, cpus }: ContainerLimits) => ({
  ...(memoryBytes === undefined ? {} : { memoryBytes: Math.floor(memoryBytes / 2) }),
  ...(cpus === undefined ? {} : { threads: Math.max(1, Math.floor(cpus)) }),
})

/** One line for each change of the server's state, however many calls met it. */
export const logState = (logger: Logger, database: string) => (change: StateChange) => {
  if (change.state === 'down') {
    const { error, failures } = change
    const reason = error instanceof WarehouseUnavailable ? error.reason : 'unknown'
    const cause = error instanceof WarehouseUnavailable ? reasonWords[error.reason] : String(error)
    logger.error({ err: error, database, reason, failures }, `the warehouse is down: ${cause}`)
  } else {
    const { downMs, refused } = change
    logger.warn({ database, down_ms: downMs, refused }, 'the warehouse answers again')
  }
}

/** Bundles for production are made without DuckDB, so it is loaded only when configured. */
const loadDuckDb = () =>
  import('@otel-bi/warehouse/duckdb.engine').catch((cause: unknown) => {
    throw new Error('this build reads SQL Server only: it has no DuckDB for embedded warehouses', {
      cause,
    })
  })
