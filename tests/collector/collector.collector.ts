import { afterAll, beforeAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { $ } from 'bun'
import { openBrowser } from '../browser/browser.ts'
import { unidentified } from '../stack/otlp/unidentified.ts'
import { type Receiver, startReceiver } from '../stack/otlp-receiver.ts'
import { startStack } from '../stack/stack.ts'
import { type Collector, startCollector } from './collector.ts'

const units = ['spans', 'metric_points', 'log_records']

let receiver: Receiver
let collector: Collector | undefined
beforeAll(async () => {
  receiver = startReceiver()
  collector = await startCollector({ target: receiver.url })
  if (!collector) throw new Error('the Go modules of the collector cannot be had')
  const stack = await startStack({
    postgresUrl: await freshDatabase(),
    environment: {
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '500',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=collector test',
      LOG_LEVEL: 'DEBUG',
    },
  })
  for (const domain of ['aw', 'wwi']) {
    await fetch(`${stack.url}/api/${domain}/sales/kpis?days_back=365`)
    await fetch(`${stack.url}/api/${domain}/sales/kpis?days_back=nonsense`)
  }
  await fetch(`${stack.url}/api/wwi/export/supplier-scores?format=csv`).then((file) => file.bytes())
  const browser = await openBrowser()
  await (await browser.newPage()).goto(stack.url)
  await receiver.until('the page’s spans', ({ spans }) =>
    spans.some(({ service }) => service === 'dashboard'),
  )
  await browser.close()
  // A process that stops sends what it still holds.
  await stack.stop()
}, 300_000)
afterAll(async () => {
  await collector?.stop()
  await receiver.stop()
})

test.each(units)(
  'the collector accepts %s of the three services and the browser, refuses none and loses none',
  async (unit) => {
    const count = (what: string) => collector?.counted(`otelcol_${what}_${unit}`)
    expect(await count('receiver_accepted')).toBeGreaterThan(5)
    const lost = ['receiver_refused', 'receiver_failed', 'exporter_send_failed']
    expect(await Promise.all(lost.map(count))).toEqual([0, 0, 0])
  },
)

test('Grafana’s parser of Alloy’s language takes deploy/alloy/config.alloy', async () => {
  const file = join(import.meta.dir, '../../deploy/alloy/config.alloy')
  const folder = join(import.meta.dir, 'alloy')
  // With an empty cache Go says what it fetches.
  await $`go mod download`.cwd(folder).quiet()
  const { exitCode, stderr } = await $`go run . ${file}`.cwd(folder).nothrow().quiet()
  expect([exitCode, stderr.toString()]).toEqual([0, ''])
}, 120_000)

test('what it sends on is OTLP by the official definitions, from all four services', async () => {
  expect(receiver.problems).toEqual([])
  const services = new Set(receiver.received.spans.map(({ service }) => service))
  expect([...services].sort()).toEqual(['api-gateway', 'aw-service', 'dashboard', 'wwi-service'])
})

test('every span, metric and log names its sender, its SDK, its environment and the schema of its names', () => {
  const { received } = receiver
  expect(unidentified(received)).toEqual([])
  const environments = [...received.spans, ...received.metrics, ...received.logs].map(
    ({ resource }) => resource['deployment.environment.name'],
  )
  expect([...new Set(environments)]).toEqual(['collector test'])
})

test('the collector has no warning and no error to log', async () => {
  const lines = (await collector?.log())?.split('\n') ?? []
  expect(lines.filter((line) => /\t(?:warn|error)\t/.test(line))).toEqual([])
})
