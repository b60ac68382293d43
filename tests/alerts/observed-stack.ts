import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { Client } from 'pg'
import { startCollector } from '../collector/collector.ts'
import { startReceiver } from '../stack/otlp-receiver.ts'
import { startStack } from '../stack/stack.ts'
import { startPrometheus } from './prometheus.ts'
import { startSqlServer } from './sql-server.ts'

/**
 * The three services, wwi-service over a SQL Server whose sales end yesterday, a collector to which they send,
 * and the Prometheus that it writes their metrics to; each of them can be stopped.
 */
export async function startObservedStack(rules: string) {
  const started = new AsyncDisposableStack()
  try {
    return await start(rules, started)
  } catch (error) {
    await started.disposeAsync()
    throw error
  }
}

async function start(rules: string, started: AsyncDisposableStack) {
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-alerts-'))
  started.defer(() => rm(folder, { recursive: true, force: true }))
  started.defer(stopTestPostgres)
  const certificate = await createCertificate()
  const authority = join(folder, 'authority.pem')
  await Bun.write(authority, certificate.certificate)
  const database = await freshDatabase()
  const receiver = startReceiver()
  started.defer(receiver.stop)
  const prometheus = await startPrometheus(rules)
  started.defer(prometheus.stop)
  const sqlServer = await startSqlServer(certificate)
  started.defer(sqlServer.close)
  await sqlServer.loadUntil(1)
  const port = await freePort()
  const openCollector = async () => {
    const { remoteWrite } = prometheus
    const collector = await startCollector({ target: receiver.url, remoteWrite, port })
    if (!collector) throw new Error('the Go modules of the collector cannot be had')
    return collector
  }
  let collector = await openCollector()
  started.defer(() => collector.stop())
  const stack = await startStack({
    postgresUrl: database,
    environment: {
      WWI_WAREHOUSE: 'mssql',
      WWI_MSSQL_SERVER: `127.0.0.1,${sqlServer.port}`,
      WWI_MSSQL_USERNAME: 'reader',
      WWI_MSSQL_PASSWORD: 'secret',
      NODE_EXTRA_CA_CERTS: authority,
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
    },
  })
  started.defer(async () => void (await stack.stop()))
  let asked = 0
  return {
    prometheus,
    sqlServer,
    interrupt: stack.interrupt,
    /** Calls both services, never with the question before, so that no kept answer serves it. */
    async ask(): Promise<void> {
      asked += 1
      const path = `sales/kpis?days_back=${365 + (asked % 1_000)}`
      await Promise.all(['aw', 'wwi'].map((domain) => fetch(`${stack.url}/api/${domain}/${path}`)))
    },
    /** Runs statements as the owner of the store. */
    async inStore(...statements: readonly string[]): Promise<void> {
      const client = new Client({ connectionString: database })
      await client.connect()
      for (const statement of statements) await client.query(statement)
      await client.end()
    },
    stopCollector: () => collector.stop(),
    async startCollector(): Promise<void> {
      collector = await openCollector()
    },
    stop: () => started.disposeAsync(),
  }
}

export type ObservedStack = Awaited<ReturnType<typeof startObservedStack>>
