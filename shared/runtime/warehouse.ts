import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { createMssqlEngine } from '@otel-bi/warehouse/mssql.engine'
import { tracedEngine } from '@otel-bi/warehouse/traced.engine'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WarehouseChoice } from './config/warehouse.ts'
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
    return createWarehouse(tracedEngine(await createDuckDbEngine({ database, tables })))
  }
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
        onError: (error) => logger.warn({ err: error }, 'the warehouse pool reports an error'),
      }),
    ),
  )
}
