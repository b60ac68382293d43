import type { AttributeName } from './attributes.ts'
import type { MetricDefinition } from './definition.ts'

/** The boundaries that the semantic conventions recommend for durations in seconds. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const minutes = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]

type Metric = MetricDefinition & { readonly attributes: readonly AttributeName[] }

/** Every metric that a service reports. Code that records one takes its name from here. */
export const metrics = {
  'http.server.request.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'convention',
    about: 'Time to answer a request; health checks are left out.',
    attributes: [
      'http.request.method',
      'http.route',
      'http.response.status_code',
      'url.scheme',
      'error.type',
    ],
    buckets: seconds,
  },
  'http.client.request.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'convention',
    about: 'Time until another service has answered with its headers.',
    attributes: [
      'http.request.method',
      'server.address',
      'server.port',
      'http.response.status_code',
      'error.type',
    ],
    buckets: seconds,
  },
  'db.client.operation.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'convention',
    about: 'Time of a statement until its last row.',
    attributes: ['db.system.name', 'db.namespace', 'db.query.summary', 'error.type'],
    buckets: seconds,
  },
  'db.client.connection.count': {
    kind: 'up_down_counter',
    unit: '{connection}',
    origin: 'convention',
    about: 'Connections of a pool, idle and used.',
    attributes: ['db.client.connection.pool.name', 'db.client.connection.state'],
  },
  'db.client.connection.max': {
    kind: 'up_down_counter',
    unit: '{connection}',
    origin: 'convention',
    about: 'Connections a pool may open.',
    attributes: ['db.client.connection.pool.name'],
  },
  'db.client.connection.pending_requests': {
    kind: 'up_down_counter',
    unit: '{request}',
    origin: 'convention',
    about: 'Requests waiting for a connection of a pool.',
    attributes: ['db.client.connection.pool.name'],
  },
  'bi.answers': {
    kind: 'counter',
    unit: '{answer}',
    origin: 'ours',
    about: 'Answers of views, by where they came from; the cache’s hit rate is read from it.',
    attributes: ['bi.view', 'bi.answer.source'],
  },
  'bi.warehouse.data_age': {
    kind: 'gauge',
    unit: 's',
    origin: 'ours',
    about:
      'Time since the end of the last day that the warehouse has complete data for, as last seen.',
    attributes: ['db.namespace', 'bi.source'],
  },
  'bi.exports.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'ours',
    about: 'Time to make an export, until its last byte is handed over.',
    attributes: ['bi.view', 'bi.export.format', 'bi.outcome'],
    buckets: minutes,
  },
  'bi.exports.rows': {
    kind: 'counter',
    unit: '{row}',
    origin: 'ours',
    about: 'Rows exported.',
    attributes: ['bi.view', 'bi.export.format'],
  },
  'bi.exports.size': {
    kind: 'counter',
    unit: 'By',
    origin: 'ours',
    about: 'Bytes exported.',
    attributes: ['bi.view', 'bi.export.format'],
  },
  'bi.jobs.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'ours',
    about: 'Time of a job’s run; its count is the number of runs.',
    attributes: ['bi.job.name', 'bi.job.trigger', 'bi.outcome'],
    buckets: minutes,
  },
  'bi.jobs.lag': {
    kind: 'histogram',
    unit: 's',
    origin: 'ours',
    about: 'Time from the moment a run was planned or requested to its start.',
    attributes: ['bi.job.name'],
    buckets: minutes,
  },
  'bi.jobs.missed': {
    kind: 'counter',
    unit: '{slot}',
    origin: 'ours',
    about: 'Planned moments that passed without a run.',
    attributes: ['bi.job.name'],
  },
  'bi.messages.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'ours',
    about: 'Time of an attempt to send a message; its count is the number of attempts.',
    attributes: ['bi.destination.kind', 'bi.outcome', 'error.type'],
    buckets: seconds,
  },
  'bi.messages.waiting.age': {
    kind: 'gauge',
    unit: 's',
    origin: 'ours',
    about: 'Age of the oldest message that waits to be sent, 0 when none does.',
    attributes: [],
  },
  'bi.messages.dead': {
    kind: 'gauge',
    unit: '{message}',
    origin: 'ours',
    about: 'Messages that could not be sent and wait for an operator.',
    attributes: [],
  },
  'bi.audit.entries': {
    kind: 'counter',
    unit: '{entry}',
    origin: 'ours',
    about: 'Entries durably in the audit log.',
    attributes: ['bi.audit.chain'],
  },
  'bi.audit.append.duration': {
    kind: 'histogram',
    unit: 's',
    origin: 'ours',
    about: 'Time to make a group of entries durable.',
    attributes: ['error.type'],
    buckets: seconds,
  },
  'bi.audit.queue': {
    kind: 'up_down_counter',
    unit: '{entry}',
    origin: 'ours',
    about: 'Entries waiting to be written.',
    attributes: [],
  },
  'bi.audit.chain.head': {
    kind: 'gauge',
    unit: '{entry}',
    origin: 'ours',
    about: 'Id of the newest entry of a chain.',
    attributes: ['bi.audit.chain'],
  },
  'bi.audit.chain.intact': {
    kind: 'gauge',
    unit: '1',
    origin: 'ours',
    about: '1 when the last verification found the chain whole, 0 when it was broken.',
    attributes: ['bi.audit.chain'],
  },
  'bi.telemetry.dropped': {
    kind: 'counter',
    unit: '{item}',
    origin: 'ours',
    about: 'Spans and log records that were not made, since the collector was away.',
    attributes: ['bi.telemetry.signal'],
  },
  'bi.telemetry.browser.spans': {
    kind: 'counter',
    unit: '{span}',
    origin: 'ours',
    about:
      'Spans that browsers sent through the gateway, forwarded (`succeeded`) or not (`failed`).',
    attributes: ['bi.outcome', 'error.type'],
  },
  'process.memory.usage': {
    kind: 'up_down_counter',
    unit: 'By',
    origin: 'convention',
    about: 'Resident memory.',
    attributes: [],
  },
  'nodejs.eventloop.delay.mean': {
    kind: 'gauge',
    unit: 's',
    origin: 'convention',
    about: 'Mean delay of the event loop since the last report.',
    attributes: [],
  },
  'nodejs.eventloop.delay.p99': {
    kind: 'gauge',
    unit: 's',
    origin: 'convention',
    about: 'Its 99th percentile.',
    attributes: [],
  },
  'nodejs.eventloop.delay.max': {
    kind: 'gauge',
    unit: 's',
    origin: 'convention',
    about: 'Its maximum.',
    attributes: [],
  },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof metrics
export type MetricsOfKind<K extends Metric['kind']> = {
  [N in MetricName]: (typeof metrics)[N]['kind'] extends K ? N : never
}[MetricName]
export type MetricAttributes<N extends MetricName> = {
  readonly [A in (typeof metrics)[N]['attributes'][number]]?: string | number | undefined
}

/** The OpenTelemetry SDK's metrics of itself: spans that could not be sent are counted here. */
export const sdkMetrics = {
  'otel.sdk.processor.span.processed':
    'Spans handed to the exporter; with `error.type` they are lost.',
  'otel.sdk.processor.span.queue.capacity': 'Spans that may wait to be sent.',
  'otel.sdk.processor.span.queue.size': 'Spans waiting to be sent.',
  'otel.sdk.processor.log.processed':
    'Log records handed to the exporter; with `error.type` they are lost.',
  'otel.sdk.processor.log.queue.capacity': 'Log records that may wait to be sent.',
  'otel.sdk.processor.log.queue.size': 'Log records waiting to be sent.',
} as const
