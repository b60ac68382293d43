import { afterAll, expect, test } from 'bun:test'
import {
  type CallToolResult,
  Client,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { AuditEntry } from '@otel-bi/contract/audit'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import { z } from 'zod'
import { edgesOf } from './otlp/edges.ts'
import { startReceiver } from './otlp-receiver.ts'
import { startSecuredStack } from './security/secured-stack.ts'

const receiver = startReceiver()
const stack = await startSecuredStack({
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_METRICS_EXPORTER: 'none',
  OTEL_LOGS_EXPORTER: 'none',
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  MCP_RATE_LIMIT: '0',
})
const admin = await stack.tokenFor('admin')
const analyst = await stack.tokenFor('analyst')
const ask = await connect(analyst)
afterAll(async () => {
  await ask.close()
  await stack.stop()
  await receiver.stop()
})

async function connect(token: string, options: { name?: string; mode?: 'auto' | 'legacy' } = {}) {
  const { name = 'desk-agent', mode = 'auto' } = options
  const client = new Client({ name, version: '1.2.3' }, { versionNegotiation: { mode } })
  const requestInit = { headers: { authorization: `Bearer ${token}` } }
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${stack.url}/mcp`), { requestInit }),
  )
  return client
}

const Content = z.object({
  answer: z.looseObject({}),
  page: z.string(),
  trace_id: z.string().nullable(),
})

const contentOf = ({ structuredContent }: CallToolResult) => Content.parse(structuredContent)

async function answerOf(name: string, given: Record<string, unknown>) {
  const result: CallToolResult = await ask.callTool({ name, arguments: given })
  if (result.isError) throw new Error(JSON.stringify(result.content))
  return { ...Content.parse(result.structuredContent), content: result.content }
}

async function get(path: string, token = analyst): Promise<Record<string, unknown>> {
  const answer = await fetch(`${stack.url}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status).toBe(200)
  return z.looseObject({}).parse(await answer.json())
}

async function auditEntries() {
  const page = z.object({ data: z.array(AuditEntry) })
  return page.parse(await get('/api/audit?limit=200', admin)).data
}

/** The rows of the audit log that a trace left. */
const auditOf = async (trace: string | null) =>
  (await auditEntries()).filter(({ trace_id }) => trace_id === trace)

/** When it was made, and not what it says, differs between two answers to one question. */
const timeless = (answer: Record<string, unknown>) => {
  const { meta, ...rest } = answer
  const { generated_at: _, ...kept } = z.looseObject({}).parse(meta ?? {})
  return { ...rest, meta: kept }
}

const questions: readonly (readonly [string, string, Record<string, unknown>, string])[] = [
  [
    'What did each territory sell in the last quarter, against the year before?',
    'ask_metrics',
    {
      model: 'aw.sales',
      measures: 'revenue',
      by: 'territory',
      range: 'last_quarter',
      compare: 'previous_year',
    },
    '/api/aw/metrics/sales?measures=revenue&by=territory&range=last_quarter&compare=previous_year',
  ],
  [
    'Which categories have the best margin?',
    'ask_metrics',
    {
      model: 'aw.sales',
      measures: 'gross_margin_ratio,revenue',
      by: 'category',
      order: '-gross_margin_ratio',
    },
    '/api/aw/metrics/sales?measures=gross_margin_ratio,revenue&by=category&order=-gross_margin_ratio',
  ],
  [
    'Why did internet sales change?',
    'explain_change',
    {
      model: 'aw.sales',
      measure: 'revenue',
      range: 'last_quarter',
      compare: 'previous_year',
      where: ['channel:internet'],
    },
    '/api/aw/metrics/sales/drivers?measure=revenue&range=last_quarter&compare=previous_year&where=channel:internet',
  ],
  [
    'How are sales?',
    'get_sales_kpis',
    { domain: 'wwi', days_back: 90 },
    '/api/wwi/sales/kpis?days_back=90',
  ],
  [
    'What will the coming days bring?',
    'forecast_revenue',
    { domain: 'aw' },
    '/api/aw/sales/forecast',
  ],
  [
    'What do we have to order?',
    'advise_stock',
    { only_needed: true },
    '/api/wwi/stock/recommendations?only_needed=true',
  ],
  [
    'Which suppliers are reliable?',
    'get_view',
    { view: 'wwi.suppliers.scores', top_n: 5 },
    '/api/wwi/suppliers/scores?top_n=5',
  ],
  ['Which days were unusual?', 'find_anomalies', { domain: 'aw' }, '/api/aw/anomalies'],
  [
    'Who are the best sellers?',
    'get_view',
    { view: 'aw.reps.scores', top_n: 3 },
    '/api/aw/reps/scores?top_n=3',
  ],
  [
    'Which products sell?',
    'get_view',
    { view: 'aw.products.demand', top_n: 10 },
    '/api/aw/products/demand?top_n=10',
  ],
]

/** All at once, as their spans leave in batches. */
const answers = questions.map(([question, tool, given, path]) => ({
  ...{ question, path, answer: answerOf(tool, given) },
}))

test.each(answers)(
  '$question is answered as by HTTP, with one audit row and one trace from /mcp to SQL',
  async ({ path, answer: asked }) => {
    const { answer, trace_id, page, content } = await asked
    const words = content.map((part) => (part.type === 'text' ? part.text : ''))
    const entries = await auditOf(trace_id)
    expect(entries).toMatchObject([
      {
        actor: 'analyst',
        outcome: 'succeeded',
        client: 'desk-agent 1.2.3',
        service_account: false,
      },
    ])
    const service = path.startsWith('/api/aw') ? 'aw-service' : 'wwi-service'
    const spans = await receiver.trace(
      trace_id ?? '',
      (found) =>
        found.some(({ name }) => name === 'POST /mcp') &&
        edgesOf(found).includes(`api-gateway client → ${service} server`),
    )
    const edges = edgesOf(spans)
    expect(edges).toContain(`${service} internal → duckdb client`)
    expect(spans.filter(({ parentId }) => parentId === '').map(({ name }) => name)).toEqual([
      'POST /mcp',
    ])
    expect(timeless(answer)).toEqual(timeless(await get(path)))
    expect(words[0]).toMatch(/\d+ rows?\..*Data as of \d{4}-\d\d-\d\d|Sales figures .*Data as of/)
    expect(words[0]).toContain(`Page: ${page}`)
  },
)

/** What a tool cannot do without, beside the choice of an operation. */
const needed: Readonly<Record<string, Record<string, unknown>>> = {
  get_alert: { id: '999999' },
  get_alert_history: { id: '999999' },
  get_saved_view: { id: '999999' },
  get_report: { id: crypto.randomUUID() },
  get_trace: { trace_id: '4bf92f3577b34da6a3ce929d0e0e4736' },
  run_scenario: { name: 'asked by an agent', demand_multiplier: 1.1 },
}

/** There is none of these in a new store, or no trace store: the API says so. */
const absent = [
  'get_alert',
  'get_alert_history',
  'get_saved_view',
  'get_report',
  'list_traces',
  'get_trace',
]

const Input = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ enum: z.array(z.string()).optional() })),
  required: z.array(z.string()).default([]),
})

test('the official client lists every tool and calls each for each of its choices: answers keep to their schemas, and each call leaves one audit row', async () => {
  const client = await connect(admin, { name: 'every tool' })
  const { tools } = await client.listTools()
  const made = await client.callTool({ name: 'run_scenario', arguments: { name: 'first' } })
  const scenario = z.looseObject({ id: z.unknown() }).parse(contentOf(made).answer)
  const jobs = await client.callTool({ name: 'list_jobs', arguments: { service: 'aw', limit: 1 } })
  const [run] = z.array(z.looseObject({ id: z.number() })).parse(contentOf(jobs).answer.data)
  const ids = {
    get_scenario: { id: String(scenario.id) },
    get_job_execution: { domain: 'aw', id: String(run?.id) },
  }
  const calls = tools.flatMap((tool) => callsOf(tool, { ...needed, ...ids }))
  const refused = new Set<string>()
  const traces: string[] = []
  for (const { name, given } of calls) {
    const { isError, content } = await client.callTool({ name, arguments: given })
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join(' ')
    if (isError)
      refused.add(absent.includes(name) ? name : `${name} ${JSON.stringify(given)} ${text}`)
    traces.push(/Trace: ([0-9a-f]{32})/.exec(text)?.[1] ?? 'none')
  }
  expect([...refused].sort()).toEqual([...absent].sort())
  const entries = await auditEntries()
  const rows = traces.map((trace) => entries.filter(({ trace_id }) => trace_id === trace).length)
  expect(calls.filter((_call, index) => rows[index] !== 1)).toEqual([])
  await client.close()
})

/** A call for each value of the argument that chooses an operation, which is the first one. */
function callsOf(
  { name, inputSchema }: { readonly name: string; readonly inputSchema: object },
  arguments_: Readonly<Record<string, Record<string, unknown>>>,
) {
  const { properties, required } = Input.parse(inputSchema)
  const [first = ['', {}]] = Object.entries(properties)
  const [choose, { enum: choices = [] }] = first
  const rest = arguments_[name] ?? {}
  if (!required.includes(choose) || choices.length === 0 || choose in rest)
    return [{ name, given: rest }]
  return choices.map((choice) => {
    const member = name === 'list_members' && { dimension: dimensionOf(choice) }
    return { name, given: { ...rest, [choose]: choice, ...member } }
  })
}

const models = Object.values(metricModels).flat()
const dimensionOf = (model: string) =>
  Object.keys(models.find(({ domain, id }) => `${domain}.${id}` === model)?.dimensions ?? {})[0]

test('a forged client name is one bounded line of text in the audit log', async () => {
  const forged = await connect(analyst, { name: `\u202eadmin\n{"actor":"root"}${'x'.repeat(500)}` })
  const { structuredContent } = await forged.callTool({ name: 'who_am_i', arguments: {} })
  const [entry] = await auditOf(Content.parse(structuredContent).trace_id)
  expect([
    entry?.actor,
    entry?.client?.length,
    entry?.client?.startsWith('\ufffdadmin\ufffd{'),
  ]).toEqual(['analyst', 120, true])
  await forged.close()
})

test('a client of 2025 is known by its User-Agent', async () => {
  const old = await connect(analyst, { mode: 'legacy' })
  const { structuredContent } = await old.callTool({
    name: 'get_quality',
    arguments: { domain: 'wwi' },
  })
  const [entry] = await auditOf(Content.parse(structuredContent).trace_id)
  expect(entry?.client).toMatch(/^Bun\//)
  await old.close()
})

test('a program with client credentials is a service account in the audit log, over MCP and over HTTP', async () => {
  const claims = stack.claims({
    sub: 'nightly',
    client_id: 'nightly',
    realm_access: { roles: ['analyst'] },
  })
  const token = await signClaims(stack.key, claims)
  const nightly = await connect(token)
  const { structuredContent } = await nightly.callTool({
    name: 'get_sales_kpis',
    arguments: { domain: 'aw' },
  })
  expect(await auditOf(Content.parse(structuredContent).trace_id)).toMatchObject([
    { actor: 'nightly', service_account: true },
  ])
  const answer = await fetch(`${stack.url}/api/wwi/sales/kpis`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(await auditOf(answer.headers.get('x-trace-id'))).toMatchObject([
    { actor: 'nightly', service_account: true, client: null },
  ])
  await nightly.close()
})
