import { afterAll, beforeAll, expect, test } from 'bun:test'
import { JobExecution } from '@otel-bi/contract/jobs'
import { edgesOf } from './otlp/edges.ts'
import { type ReceivedSpan, type Receiver, startReceiver } from './otlp-receiver.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

let receiver: Receiver
let stack: Stack
beforeAll(async () => {
  receiver = startReceiver()
  stack = await startStack({
    environment: { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url },
  })
}, startUpMs)
afterAll(async () => {
  await stack.stop()
  await receiver.stop()
})

const has = (spans: readonly ReceivedSpan[], service: string, name: string) =>
  spans.some((span) => span.service === service && span.name === name)
const parentNameOf = (spans: readonly ReceivedSpan[], name: string) => {
  const span = spans.find((candidate) => candidate.name === name)
  return spans.find(({ id }) => id === span?.parentId)?.name
}

/** The spans of a call, once the server spans of these services and a span of this name are there. */
async function traceOf(answer: Response, services: readonly string[], name: string) {
  await answer.arrayBuffer()
  return receiver.trace(answer.headers.get('x-trace-id') ?? '', (spans) =>
    [
      ...services.map((service) => spans.some((s) => s.service === service && s.kind === 'server')),
      spans.some((span) => span.name === name),
    ].every(Boolean),
  )
}

test.each([
  ['aw', '/api/aw/export/sales-forecast?format=pdf', 'export aw.sales_forecast'],
  ['wwi', '/api/wwi/export/supplier-scores?format=xlsx', 'export wwi.supplier_scores'],
])(
  'an export of %s goes from the gateway to its service, the warehouse and the store',
  async (domain, path, name) => {
    const service = `${domain}-service`
    const spans = await traceOf(await fetch(`${stack.url}${path}`), ['api-gateway', service], name)
    expect(edgesOf(spans)).toEqual(
      expect.arrayContaining([
        'api-gateway server → api-gateway client',
        `api-gateway client → ${service} server`,
        `${service} server → ${service} internal`,
        `${service} internal → duckdb client`,
        `${service} internal → postgresql client`,
      ]),
    )
  },
)

test('the Workers of a forecast and of a PDF stand below the view and the export that asked', async () => {
  const path = '/api/aw/export/sales-forecast?format=pdf&horizon_days=9'
  const spans = await traceOf(
    await fetch(`${stack.url}${path}`),
    ['aw-service'],
    'export aw.sales_forecast',
  )
  expect(parentNameOf(spans, 'worker forecast')).toBe('aw.sales_forecast')
  expect(parentNameOf(spans, 'worker pdf')).toBe('export aw.sales_forecast')
})

test('a report asks both services, each section in a span of its own', async () => {
  const answer = await fetch(`${stack.url}/api/reports/generate`, { method: 'POST' })
  const spans = await traceOf(answer, ['api-gateway', 'aw-service', 'wwi-service'], 'worker pdf')
  expect(edgesOf(spans)).toEqual(
    expect.arrayContaining([
      'api-gateway server → postgresql client',
      'api-gateway server → api-gateway internal',
      'api-gateway internal → api-gateway client',
      'api-gateway client → aw-service server',
      'api-gateway client → wwi-service server',
      'aw-service internal → duckdb client',
      'wwi-service internal → duckdb client',
    ]),
  )
  expect(has(spans, 'api-gateway', 'report aw-sales-kpis')).toBe(true)
})

test('a job is the root of its trace, reaches warehouse and store, and links to the call that requested it', async () => {
  const { requestTraceId, id } = await runJob('aw/aw.daily.scores')
  const isRun = (span: ReceivedSpan) =>
    span.name === 'job aw.daily.scores' &&
    span.links.some((link) => link.traceId === requestTraceId)
  await receiver.until('the run', ({ spans }) => spans.some(isRun))
  const run = receiver.received.spans.find(isRun)
  const caller = receiver.received.spans.find((span) => span.id === run?.links[0]?.spanId)
  expect(run).toMatchObject({ parentId: '', service: 'aw-service', kind: 'internal' })
  expect(caller).toMatchObject({ service: 'api-gateway', kind: 'server' })
  const edges = edgesOf(receiver.received.spans.filter((span) => span.traceId === run?.traceId))
  expect(edges).toContain('aw-service internal → duckdb client')
  expect(edges).toContain('aw-service internal → postgresql client')
  const stored = await (await fetch(`${stack.url}/api/jobs/aw/executions/${id}`)).json()
  expect(JobExecution.parse(stored).trace_id).toBe(run?.traceId ?? '')
})

/** Requests a run once the one at start-up has ended. */
async function runJob(job: string): Promise<{ requestTraceId: string; id: number }> {
  for (let waited = 0; waited < 50_000; waited += 200) {
    const answer = await fetch(`${stack.url}/api/jobs/${job}/run`, { method: 'POST' })
    if (answer.status === 202) {
      const { id, trace_id } = JobExecution.parse(await answer.json())
      return { requestTraceId: trace_id ?? '', id }
    }
    await Bun.sleep(200)
  }
  throw new Error(`${job} was never free`)
}
