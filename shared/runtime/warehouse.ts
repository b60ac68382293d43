import { join } from 'node:path'
import type { StateChange } from '@otel-bi/warehouse/circuit'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { reasonWords, WarehouseUnavailable } from '@otel-bi/warehouse/errors'
import { reasonOf } from '@otel-bi/warehouse/extract/errors'
import type { ExtractEvent, ExtractKeeper, ExtractOptions } from '@otel-bi/warehouse/extract/keeper'
import type { RollupTable } from '@otel-bi/warehouse/extract/rollup'
import type { ExtractTable } from '@otel-bi/warehouse/extract/table'
import { tracedEngine } from '@otel-bi/warehouse/traced.engine'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import type { ExtractChoice, WarehouseChoice } from './config/warehouse.ts'
import { type ContainerLimits, containerLimits } from './container-limits.ts'
import type { Logger } from './logger.ts'

export type OpenedWarehouse = {
  /** SQL Server itself, or the sample data. */
  readonly warehouse: Warehouse
  /** A copy of its rows, where one is configured. */
  readonly extract: ExtractKeeper | undefined
}

/** What an extract copies, and the sums that it keeps beside that. */
export type ExtractContents = {
  readonly tables: readonly ExtractTable[]
  readonly rollups: readonly RollupTable[]
}

/** Opens the warehouse that the configuration chose, with a span around every statement. */
export async function openWarehouse(
  choice: WarehouseChoice,
  database: string,
  service: string,
  copied: ExtractContents,
  logger: Logger,
): Promise<OpenedWarehouse> {
  if (choice.engine === 'embedded') {
    logger.warn({ directory: choice.directory }, 'reading sample data, not SQL Server')
    const files = await embeddedTables(choice.directory, database)
    const { createDuckDbEngine } = await withDuckDb(import('@otel-bi/warehouse/duckdb.engine'))
    const resources = duckDbShare(await containerLimits())
    const engine = await createDuckDbEngine({ database, tables: files, ...resources })
    return { warehouse: createWarehouse(tracedEngine(engine)), extract: undefined }
  }
  // Takes 0.3 s to load, which the embedded warehouse does without.
  const { createMssqlEngine } = await import('@otel-bi/warehouse/mssql.engine')
  const { server, username, password, trustServerCertificate } = choice
  const engine = createMssqlEngine({
    server,
    database: choice.database,
    username,
    password,
    trustServerCertificate,
    applicationName: service,
    onChange: logState(logger, choice.database),
  })
  const extract =
    choice.extract && (await openKeeper(choice.extract, { source: engine, ...copied, logger }))
  return { warehouse: createWarehouse(tracedEngine(engine)), extract }
}

async function openKeeper(
  { directory, everyMs, maxAgeMs }: ExtractChoice,
  parts: ExtractContents & Pick<ExtractOptions, 'source'> & { readonly logger: Logger },
): Promise<ExtractKeeper> {
  const { source, tables, rollups, logger } = parts
  const { createExtractKeeper } = await withDuckDb(import('@otel-bi/warehouse/extract/keeper'))
  return createExtractKeeper({
    ...{ source, tables, rollups, everyMs, maxAgeMs },
    directory: join(directory, source.database),
    resources: duckDbShare(await containerLimits()),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    onEvent: logExtract(logger, source.database),
  })
}

/** One line for each version that answers, and for each failure. */
const logExtract = (logger: Logger, database: string) => (event: ExtractEvent) => {
  if (event.kind === 'opened')
    logger.info({ database, ...event.facts }, 'answering from a new extract')
  else logger.warn({ err: event.error, database }, `the extract failed: ${reasonOf(event.error)}`)
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

/** Takes 70 MB that a service over SQL Server does without, so it is loaded only when configured. */
const withDuckDb = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new Error('DuckDB cannot be loaded, which extracts and embedded warehouses need', {
      cause,
    })
  })
