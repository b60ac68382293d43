import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, freshDatabase, stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { Client } from 'pg'
import { startCollector } from '../collector/collector.ts'
import { startReceiver } from '../stack/otlp-receiver.ts'
import { type Stack, startStack } from '../stack/stack.ts'
import { hurried } from './hurried-rules.ts'
import { type Prometheus, startPrometheus } from './prometheus.ts'
import { startSqlServer } from './sql-server.ts'

setDefaultTimeout(180_000)

const rules = hurried(
  await Bun.file(join(import.meta.dir, '../../deploy/prometheus/alerts.yaml')).text(),
)
const services = ['api-gateway', 'aw-service', 'wwi-service']
const receiver = startReceiver()
const collectorPort = await freePort()

let folder: string
let database: string
let prometheus: Prometheus
let sqlServer: Awaited<ReturnType<typeof startSqlServer>>
let stopCollector: () => Promise<void>
let stack: Stack

async function openCollector(): Promise<void> {
  const { remoteWrite } = prometheus
  const collector = await startCollector({ target: receiver.url, remoteWrite, port: collectorPort })
  if (!collector) throw new Error('the Go modules of the collector cannot be had')
  stopCollector = collector.stop
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otel-bi-alerts-'))
  const certificate = await createCertificate()
  const authority = join(folder, 'authority.pem')
  await Bun.write(authority, certificate.certificate)
  database = await freshDatabase()
  prometheus = await startPrometheus(rules.file)
  sqlServer = await startSqlServer(certificate)
  await sqlServer.loadUntil(1)
  await openCollector()
  stack = await startStack({
    postgresUrl: database,
    environment: {
      WWI_WAREHOUSE: 'mssql',
      WWI_MSSQL_SERVER: `127.0.0.1,${sqlServer.port}`,
      WWI_MSSQL_USERNAME: 'reader',
      WWI_MSSQL_PASSWORD: 'secret',
      NODE_EXTRA_CA_CERTS: authority,
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collectorPort}`,
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
    },
  })
}, 600_000)

afterAll(async () => {
  await stack?.stop()
  await stopCollector?.()
  await sqlServer?.close()
  await prometheus?.stop()
  await receiver.stop()
  await stopTestPostgres()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

let asked = 0
/** Never the question before, so that no kept answer serves it. */
const ask = () => {
  asked += 1
  const path = `sales/kpis?days_back=${365 + (asked % 1_000)}`
  return Promise.all(['aw', 'wwi'].map((domain) => fetch(`${stack.url}/api/${domain}/${path}`)))
}

const inStore = async (...statements: readonly string[]) => {
  const client = new Client({ connectionString: database })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** A message to a destination that is deleted or not; the arguments are expressions of SQL. */
const enqueue = (created: string, available: string, deleted: string) =>
  inStore(
    `INSERT INTO destinations (owner, owner_name, name, kind, address, language, version, fingerprint,
       created_at, updated_at, deleted_at)
     VALUES ('ana', 'Ana', 'hook', 'webhook', 'https://example.com/', 'en', 1, '-', now(), now(), ${deleted})`,
    `INSERT INTO outbox (message_key, destination_id, content, created_at, available_at)
     SELECT 'a message', max(id),
       '{"type":"test","language":"en","tone":"neutral","title":"A test","summary":"","facts":[]}',
       ${created}, ${available}
     FROM destinations`,
  )
const emptyOutbox = () => inStore('DELETE FROM outbox', 'DELETE FROM destinations')

/** Makes calls until a condition holds; the timeout of a test ends what never does. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await ask()
    await Bun.sleep(500)
  }
}

const firing = async (name: string) => {
  const alerts = (await prometheus.alerts()).filter((alert) => alert.name === name)
  return alerts.flatMap(({ state, summary }) => (state === 'firing' ? [summary] : [])).sort()
}

type Fault = {
  readonly alert: string
  readonly what: string
  readonly summaries: readonly string[]
  /** Returns what takes it away. */
  readonly make: () => Promise<() => Promise<void>>
}

const faults: readonly Fault[] = [
  {
    alert: 'ErrorRateHigh',
    what: 'its SQL Server stops',
    summaries: ['api-gateway', 'wwi-service'].map(
      (service) => `More than 5 % of the answers of ${service} are errors`,
    ),
    async make() {
      await sqlServer.stop()
      return sqlServer.start
    },
  },
  {
    alert: 'WarehouseDataStale',
    what: 'nothing was loaded for 30 days',
    summaries: ['The newest complete day of WideWorldImportersDW is more than two days old'],
    async make() {
      await sqlServer.loadUntil(30)
      return () => sqlServer.loadUntil(1)
    },
  },
  {
    alert: 'JobMissed',
    what: 'wwi-service stops, and starts when its hourly jobs have not run for three hours',
    summaries: ['wwi.hourly.events', 'wwi.hourly.reorder'].map(
      (job) => `The job ${job} did not run when it should have`,
    ),
    async make() {
      const start = await stack.interrupt('wwi')
      await inStore(
        "UPDATE job_executions SET scheduled_for = scheduled_for - INTERVAL '3 hours' WHERE job_id LIKE 'wwi.hourly.%'",
      )
      await start()
      return async () => {}
    },
  },
  {
    alert: 'AuditChainBroken',
    what: 'the owner of the store changes a row, and the gateway verifies the chain',
    summaries: ['The audit chain of aw was found broken'],
    async make() {
      await inStore(
        'ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only',
        "UPDATE audit_log SET actor = 'eve' WHERE id = (SELECT min(id) FROM audit_log WHERE domain = 'aw')",
        'ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_append_only',
      )
      const start = await stack.interrupt('gateway')
      await start()
      return async () => {}
    },
  },
  {
    alert: 'MessagesDelayed',
    what: 'a receiver has asked to wait for an hour, 20 minutes ago',
    summaries: ['A message has been waiting to be sent for more than 15 minutes'],
    async make() {
      await enqueue("now() - INTERVAL '20 minutes'", "now() + INTERVAL '40 minutes'", 'NULL')
      return emptyOutbox
    },
  },
  {
    alert: 'MessagesDead',
    what: 'its destination was deleted before it was sent',
    summaries: ['1 messages could not be sent and wait to be sent again'],
    async make() {
      await enqueue('now()', 'now()', 'now()')
      return emptyOutbox
    },
  },
  {
    alert: 'TelemetryLost',
    what: 'the collector stops',
    summaries: services.map((service) => `Telemetry of ${service} is lost`),
    async make() {
      await stopCollector()
      return openCollector
    },
  },
]

test('in a run without a fault every metric that a rule reads arrives, and no alert is pending or firing', async () => {
  await until(async () => {
    const names = await prometheus.names()
    return rules.metrics.every((metric) => names.includes(metric))
  })
  expect(rules.metrics.length).toBeGreaterThan(5)
  // As long as any rule waits.
  await Bun.sleep(3_000)
  expect(await prometheus.alerts()).toEqual([])
})

test.each(faults.map((fault) => [fault.alert, fault.what, fault] as const))(
  '%s fires when %s, and not before',
  async (alert, _what, { summaries, make }) => {
    await until(async () => (await firing(alert)).length === 0)
    const heal = await make()
    await until(async () => (await firing(alert)).length >= summaries.length)
    expect(await firing(alert)).toEqual([...summaries])
    await heal()
  },
)

test('every rule of deploy/prometheus/alerts.yaml was made to fire', () => {
  expect(faults.map(({ alert }) => alert).sort()).toEqual([...rules.names].sort())
})
