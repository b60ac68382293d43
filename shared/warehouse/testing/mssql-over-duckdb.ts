import { type DuckDbOptions, openDuckDb } from '../duckdb/database.ts'
import { createMssqlEngine, type MssqlOptions } from '../mssql.engine.ts'
import type { StreamingEngine } from '../streaming.ts'
import { addServerFunctions } from './server-functions.ts'
import { type Certificate, createCertificate } from './tds/certificate.ts'
import { duckDbRun } from './tds/duckdb.run.ts'
import { startTdsServer, type TdsServer } from './tds/tds.server.ts'

export type MssqlOverDuckDb = {
  /** The production engine, with the real driver, over a real socket with TLS. */
  readonly engine: StreamingEngine
  readonly server: TdsServer
  /** The one the engine trusts. */
  readonly certificate: Certificate
  readonly close: () => Promise<void>
}

/** The server computes in the process that asks: a busy machine keeps both waiting. */
const patient = { connectMs: 60_000, slotMs: 60_000, requestMs: 120_000, probeMs: 60_000 }

/** What production uses, in front of tables that DuckDB holds. */
export async function startMssqlOverDuckDb(
  options: DuckDbOptions,
  overrides: Partial<MssqlOptions> = {},
): Promise<MssqlOverDuckDb> {
  const instance = await openDuckDb(options)
  await addServerFunctions(instance)
  const certificate = await createCertificate()
  const server = await startTdsServer({ run: duckDbRun(instance), certificate })
  const engine = createMssqlEngine({
    ...clientOptions(server, certificate),
    database: options.database,
    ...overrides,
  })
  return {
    engine,
    server,
    certificate,
    async close() {
      await engine.close()
      await server.die()
      instance.closeSync()
    },
  }
}

/** How a client reaches a test server and verifies its certificate. */
export function clientOptions(server: TdsServer, certificate: Certificate): MssqlOptions {
  return {
    server: `127.0.0.1,${server.port}`,
    database: 'Warehouse',
    username: 'reader',
    password: 'secret',
    trustServerCertificate: false,
    certificateAuthority: certificate.certificate,
    applicationName: 'otel-bi-test',
    timeouts: patient,
  }
}
