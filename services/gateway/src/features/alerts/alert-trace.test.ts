import { afterAll, expect, test } from 'bun:test'
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node'
import { tracedDeliver } from '@otel-bi/delivery/send/deliver.telemetry'
import { createLogger } from '@otel-bi/runtime/logger'
import { claimDueRule } from '@otel-bi/store/alert-evaluations'
import { addAlertRule } from '@otel-bi/store/alert-rules'
import { migrateStore } from '@otel-bi/store/migrate'
import { claimMessage } from '@otel-bi/store/outbox-queue'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { tracedEvaluation } from './evaluation.telemetry.ts'
import { runEvaluation } from './run-evaluation.ts'
import { metricAnswer } from './testing/metric-answer.ts'

const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
provider.register()
const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(async () => {
  await store.close()
  await provider.shutdown()
})
await migrateStore(store)

test('each attempt to send a message is the root of its own trace, with one link to the evaluation that wrote it', async () => {
  const { id } = await insertDestination(store, { owner: 'ana' })
  const now = new Date('2026-01-31T08:00:00Z')
  const definition = {
    subject: { kind: 'metric', model: 'aw.sales', question: 'measures=revenue&grain=day' },
    ...{ condition: { kind: 'below', value: 10 }, destinations: [id] },
  }
  await addAlertRule(
    store,
    {
      ...{ owner: 'ana', ownerName: 'Ana', roles: ['analyst'], name: 'Low', definition },
      ...{ enabled: true, createdAt: now, updatedAt: now, fingerprint: 'f' },
    },
    1,
  )
  const due = await claimDueRule(store, now, 60_000)
  if (!due) throw new Error('no rule is due')
  const deps = {
    ...{ store, now: () => now, schedules: [] },
    logger: createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
    upstreams: {
      aw: { service: 'aw-service', url: 'http://aw' },
      wwi: { service: 'wwi-service', url: 'http://wwi' },
    } as const,
    serviceTimeouts: { forward: 60_000, overview: 60_000 },
    internalTokens: async () => 'token',
    compare: async () => [],
    fetch: async () => Response.json(metricAnswer([{ from: '2026-01-30', value: 5 }])),
  }
  await tracedEvaluation(runEvaluation)(due, deps, new AbortController().signal)
  const claimed = await claimMessage(store, { leaseMs: 60_000, maxAttempts: 10 })
  if (!claimed) throw new Error('no message was written')
  const deliver = tracedDeliver(async () => undefined, Date.now)
  await deliver(claimed, new AbortController().signal)
  const spans = exporter.getFinishedSpans()
  const named = (name: string) => spans.find((span) => span.name === name)
  const [evaluation, attempt] = [named('alert metric'), named('message email')]
  expect(attempt?.parentSpanContext).toBeUndefined()
  expect(attempt?.spanContext().traceId).not.toBe(evaluation?.spanContext().traceId ?? '')
  expect(attempt?.links.map(({ context: { traceId, spanId } }) => [traceId, spanId])).toEqual([
    [evaluation?.spanContext().traceId ?? '', evaluation?.spanContext().spanId ?? ''],
  ])
})
