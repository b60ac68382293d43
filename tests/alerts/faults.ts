import type { ObservedStack } from './observed-stack.ts'

type Fault = {
  readonly alert: string
  readonly what: string
  /** What an operator reads, sorted. */
  readonly summaries: readonly string[]
  readonly make: (stack: ObservedStack) => Promise<void>
  readonly heal?: (stack: ObservedStack) => Promise<void>
}

/** A message to a destination that is deleted or not; the arguments are expressions of SQL. */
const enqueued = (created: string, available: string, deleted: string) => [
  `INSERT INTO destinations (owner, owner_name, name, kind, address, language, version, fingerprint,
     created_at, updated_at, deleted_at)
   VALUES ('ana', 'Ana', 'hook', 'webhook', 'https://example.com/', 'en', 1, '-', now(), now(), ${deleted})`,
  `INSERT INTO outbox (message_key, destination_id, content, created_at, available_at)
   SELECT 'a message', max(id),
     '{"type":"test","language":"en","tone":"neutral","title":"A test","summary":"","facts":[]}',
     ${created}, ${available}
   FROM destinations`,
]
const emptyOutbox = ({ inStore }: ObservedStack) =>
  inStore('DELETE FROM outbox', 'DELETE FROM destinations')

/** One for each rule of deploy/prometheus/alerts.yaml. */
export const faults: readonly Fault[] = [
  {
    alert: 'ErrorRateHigh',
    what: 'its SQL Server stops',
    summaries: ['api-gateway', 'wwi-service'].map(
      (service) => `More than 5 % of the answers of ${service} are errors`,
    ),
    make: ({ sqlServer }) => sqlServer.stop(),
    heal: ({ sqlServer }) => sqlServer.start(),
  },
  {
    alert: 'WarehouseDataStale',
    what: 'nothing was loaded for 30 days',
    summaries: ['The newest complete day of WideWorldImportersDW is more than two days old'],
    make: ({ sqlServer }) => sqlServer.loadUntil(30),
    heal: ({ sqlServer }) => sqlServer.loadUntil(1),
  },
  {
    alert: 'JobMissed',
    what: 'wwi-service stops, and starts when its hourly jobs have not run for three hours',
    summaries: ['wwi.hourly.events', 'wwi.hourly.reorder'].map(
      (job) => `The job ${job} did not run when it should have`,
    ),
    async make({ interrupt, inStore }) {
      const start = await interrupt('wwi')
      await inStore(
        "UPDATE job_executions SET scheduled_for = scheduled_for - INTERVAL '3 hours' WHERE job_id LIKE 'wwi.hourly.%'",
      )
      await start()
    },
  },
  {
    alert: 'AuditChainBroken',
    what: 'the owner of the store changes a row, and the gateway verifies the chain',
    summaries: ['The audit chain of aw was found broken'],
    async make({ interrupt, inStore }) {
      await inStore(
        'ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only',
        "UPDATE audit_log SET actor = 'eve' WHERE id = (SELECT min(id) FROM audit_log WHERE domain = 'aw')",
        'ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_append_only',
      )
      const start = await interrupt('gateway')
      await start()
    },
  },
  {
    alert: 'MessagesDelayed',
    what: 'a receiver has asked to wait for an hour, 20 minutes ago',
    summaries: ['A message has been waiting to be sent for more than 15 minutes'],
    make: ({ inStore }) =>
      inStore(
        ...enqueued("now() - INTERVAL '20 minutes'", "now() + INTERVAL '40 minutes'", 'NULL'),
      ),
    heal: emptyOutbox,
  },
  {
    alert: 'MessagesDead',
    what: 'the destination of a message was deleted before it was sent',
    summaries: ['Messages that could not be sent and wait to be sent again: 1'],
    make: ({ inStore }) => inStore(...enqueued('now()', 'now()', 'now()')),
    heal: emptyOutbox,
  },
  {
    alert: 'TelemetryLost',
    what: 'the collector stops',
    summaries: ['api-gateway', 'aw-service', 'wwi-service'].map(
      (service) => `Telemetry of ${service} is lost`,
    ),
    make: ({ stopCollector }) => stopCollector(),
    heal: ({ startCollector }) => startCollector(),
  },
]
