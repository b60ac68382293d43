import { testTables } from '@otel-bi/runtime/testing/test-warehouse'
import type { StateChange } from '@otel-bi/warehouse/circuit'
import type { MssqlOptions } from '@otel-bi/warehouse/mssql.engine'
import { startMssqlOverDuckDb } from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import type { TdsServer } from '@otel-bi/warehouse/testing/tds/tds.server'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { openAwApp } from '../../../services/aw/src/testing/aw-app.ts'
import { openWwiApp } from '../../../services/wwi/src/testing/wwi-app.ts'

/** A service and the SQL Server that it reads, which can be stopped. */
export type Subject = {
  readonly name: 'aw-service' | 'wwi-service'
  readonly server: TdsServer
  /** Asks a new question, so that no kept answer serves it; returns the status. */
  readonly ask: () => Promise<number>
  /** What the service would have logged of its warehouse. */
  readonly changes: StateChange[]
  readonly close: () => Promise<void>
}

export async function openSubject(
  name: Subject['name'],
  options: Partial<MssqlOptions> = {},
): Promise<Subject> {
  const isAw = name === 'aw-service'
  const database = isAw ? 'AdventureWorksDW2022' : 'WideWorldImportersDW'
  const changes: StateChange[] = []
  const onChange = (change: StateChange) => void changes.push(change)
  const sqlServer = await startMssqlOverDuckDb(await testTables(database), { ...options, onChange })
  const warehouse = createWarehouse(sqlServer.engine)
  const { call, close } = await (isAw ? openAwApp({ warehouse }) : openWwiApp({ warehouse }))
  const path = isAw
    ? '/api/aw/metrics/sales?measures=revenue&by=country'
    : '/api/wwi/metrics/sales?measures=revenue&by=sales_territory'
  let asked = 0
  return {
    name,
    server: sqlServer.server,
    changes,
    async ask() {
      asked += 1
      const answer = await call(`${path}&where=revenue>=${asked}`)
      await answer.arrayBuffer()
      return answer.status
    },
    async close() {
      await close()
      await sqlServer.close()
    },
  }
}
