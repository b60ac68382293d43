import { afterAll, beforeAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { $ } from 'bun'
import { type Receiver, startReceiver } from '../stack/otlp-receiver.ts'
import { startStack } from '../stack/stack.ts'
import { type Collector, startCollector } from './collector.ts'

const units = ['spans', 'metric_points', 'log_records']

let receiver: Receiver
let collector: Collector | undefined
beforeAll(async () => {
  receiver = startReceiver()
  collector = await startCollector(receiver.url)
  if (!collector) throw new Error('the Go modules of the collector cannot be had')
  const stack = await startStack({
    environment: {
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '500',
      LOG_LEVEL: 'DEBUG',
    },
  })
  for (const domain of ['aw', 'wwi']) {
    await fetch(`${stack.url}/api/${domain}/sales/kpis?days_back=365`)
    await fetch(`${stack.url}/api/${domain}/sales/kpis?days_back=nonsense`)
  }
  await fetch(`${stack.url}/api/wwi/export/supplier-scores?format=csv`).then((file) => file.bytes())
  const span = {
    ...{ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' },
    ...{ name: 'document load', kind: 1 },
  }
  await fetch(`${stack.url}/api/telemetry`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }),
  })
  // A process that stops sends what it still holds.
  await stack.stop()
}, 300_000)
afterAll(async () => {
  await collector?.stop()
  await receiver.stop()
})

test.each(units)(
  'the collector accepts %s of the three services and the browser, refuses none and fails on none',
  async (unit) => {
    const count = (what: string) => collector?.counted(`otelcol_receiver_${what}_${unit}`)
    expect(await count('accepted')).toBeGreaterThan(5)
    expect([await count('refused'), await count('failed')]).toEqual([0, 0])
  },
)

test('Grafana’s parser of Alloy’s language takes deploy/alloy/config.alloy', async () => {
  const file = join(import.meta.dir, '../../deploy/alloy/config.alloy')
  const { exitCode, stderr } = await $`go run . ${file}`
    .cwd(join(import.meta.dir, 'alloy'))
    .nothrow()
    .quiet()
  expect([exitCode, stderr.toString()]).toEqual([0, ''])
}, 120_000)

test('what it sends on is OTLP by the official definitions, from all four services', async () => {
  expect(receiver.problems).toEqual([])
  const services = new Set(receiver.received.spans.map(({ service }) => service))
  expect([...services].sort()).toEqual(['api-gateway', 'aw-service', 'dashboard', 'wwi-service'])
})

test('the collector has no warning and no error to log', async () => {
  const lines = (await collector?.log())?.split('\n') ?? []
  expect(lines.filter((line) => /\t(?:warn|error)\t/.test(line))).toEqual([])
})
