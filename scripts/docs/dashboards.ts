import type { MetricName } from '@otel-bi/telemetry/metrics'
import { prometheusName } from '@otel-bi/telemetry/prometheus'

type Panel = {
  readonly title: string
  readonly unit: string
  readonly expr: string
  readonly legend: string
}

const label = (attribute: string) => attribute.replaceAll('.', '_')

const rate = (title: string, name: MetricName, by: string, unit = 'ops', suffix = ''): Panel => ({
  title,
  unit,
  expr: `sum by (${label(by)}) (rate(${prometheusName(name)}${suffix}[$__rate_interval]))`,
  legend: `{{${label(by)}}}`,
})

const p95 = (title: string, name: MetricName, by: string): Panel => ({
  title,
  unit: 's',
  expr: `histogram_quantile(0.95, sum by (le, ${label(by)}) (rate(${prometheusName(name)}_bucket[$__rate_interval])))`,
  legend: `{{${label(by)}}}`,
})

const now = (title: string, name: MetricName, by: string, unit: string): Panel => ({
  title,
  unit,
  expr: `max by (${label(by)}) (${prometheusName(name)})`,
  legend: `{{${label(by)}}}`,
})

const errors = (title: string, name: MetricName, by: string): Panel => ({
  title,
  unit: 'ops',
  expr: `sum by (${label(by)}, error_type) (rate(${prometheusName(name)}_count{error_type!=""}[$__rate_interval]))`,
  legend: `{{${label(by)}}} {{error_type}}`,
})

const boards: Record<string, { readonly title: string; readonly panels: readonly Panel[] }> = {
  services: {
    title: 'Services: rate, errors, duration',
    panels: [
      rate('Requests', 'http.server.request.duration', 'service.name', 'reqps', '_count'),
      errors('Errors', 'http.server.request.duration', 'service.name'),
      p95('Duration, 95th percentile', 'http.server.request.duration', 'service.name'),
      p95('Duration by route', 'http.server.request.duration', 'http.route'),
      p95('Calls between services', 'http.client.request.duration', 'server.address'),
      rate('Answers by source', 'bi.answers', 'bi.answer.source'),
      now('Event loop, 99th percentile', 'nodejs.eventloop.delay.p99', 'service.name', 's'),
      now('Memory', 'process.memory.usage', 'service.name', 'bytes'),
    ],
  },
  warehouses: {
    title: 'Warehouses and store',
    panels: [
      rate('Statements', 'db.client.operation.duration', 'db.namespace', 'ops', '_count'),
      errors('Errors', 'db.client.operation.duration', 'db.namespace'),
      p95('Duration by statement', 'db.client.operation.duration', 'db.query.summary'),
      now('Age of the data', 'bi.warehouse.data_age', 'db.namespace', 's'),
      now('Connections', 'db.client.connection.count', 'db.client.connection.state', 'short'),
      now(
        'Waiting for one',
        'db.client.connection.pending_requests',
        'db.client.connection.pool.name',
        'short',
      ),
    ],
  },
  jobs: {
    title: 'Jobs',
    panels: [
      rate('Runs', 'bi.jobs.duration', 'bi.outcome', 'ops', '_count'),
      p95('Duration', 'bi.jobs.duration', 'bi.job.name'),
      p95('Lag', 'bi.jobs.lag', 'bi.job.name'),
      rate('Missed', 'bi.jobs.missed', 'bi.job.name'),
    ],
  },
  audit: {
    title: 'Audit',
    panels: [
      rate('Entries', 'bi.audit.entries', 'bi.audit.chain'),
      p95('Time to append', 'bi.audit.append.duration', 'service.name'),
      now('Waiting', 'bi.audit.queue', 'service.name', 'short'),
      now('Head', 'bi.audit.chain.head', 'bi.audit.chain', 'short'),
      now('Chain intact', 'bi.audit.chain.intact', 'bi.audit.chain', 'bool_yes_no'),
    ],
  },
  exports: {
    title: 'Exports',
    panels: [
      rate('Exports', 'bi.exports.duration', 'bi.export.format', 'ops', '_count'),
      p95('Duration', 'bi.exports.duration', 'bi.export.format'),
      rate('Rows', 'bi.exports.rows', 'bi.view'),
      rate('Bytes', 'bi.exports.size', 'bi.export.format', 'Bps'),
    ],
  },
  browser: {
    title: 'Browser',
    panels: [
      rate('Spans through the gateway', 'bi.telemetry.browser.spans', 'bi.outcome'),
      rate('Not made, the collector being away', 'bi.telemetry.dropped', 'bi.telemetry.signal'),
    ],
  },
}

const source = { type: 'prometheus', uid: 'prometheus' }

const toPanel = ({ title, unit, expr, legend }: Panel, index: number) => ({
  id: index + 1,
  title,
  type: 'timeseries',
  datasource: source,
  gridPos: { x: (index % 2) * 12, y: Math.floor(index / 2) * 8, w: 12, h: 8 },
  fieldConfig: { defaults: { unit }, overrides: [] },
  targets: [{ refId: 'A', datasource: source, expr, legendFormat: legend, exemplar: true }],
})

/** Grafana's dashboards by path, made of the registry's metrics and so of no others. */
export const dashboards: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(boards).map(([id, { title, panels }]) => [
    `deploy/grafana/dashboards/${id}.json`,
    `${JSON.stringify(
      {
        uid: `otel-bi-${id}`,
        title,
        tags: ['otel-bi'],
        schemaVersion: 39,
        time: { from: 'now-1h', to: 'now' },
        refresh: '30s',
        panels: panels.map(toPanel),
      },
      null,
      2,
    )}\n`,
  ]),
)
