import { openDuckDb } from '@otel-bi/warehouse/duckdb/database'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import type { Certificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { duckDbRun } from '@otel-bi/warehouse/testing/tds/duckdb.run'
import { startTdsServer } from '@otel-bi/warehouse/testing/tds/tds.server'

/** A server with WideWorldImportersDW, into which rows can be loaded as its owners would. */
export async function startSqlServer(certificate: Certificate) {
  await ensureSampleWarehouses(testSample)
  const tables = await embeddedTables(testSample, 'WideWorldImportersDW')
  const instance = await openDuckDb({ tables })
  const server = await startTdsServer({ run: duckDbRun(instance), certificate })
  return {
    port: server.port,
    stop: server.die,
    start: server.comeBack,
    /** Moves all sales by as many days as let the last be this many days ago. */
    async loadUntil(daysAgo: number): Promise<void> {
      const last = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
      const connection = await instance.connect()
      await connection.run(`
        UPDATE "Fact"."Sale" SET "Invoice Date Key" = "Invoice Date Key"
          + CAST(DATE '${last}' - (SELECT MAX("Invoice Date Key") FROM "Fact"."Sale") AS INTEGER)`)
      connection.closeSync()
    },
    async close(): Promise<void> {
      await server.die()
      instance.closeSync()
    },
  }
}
