import { afterAll, expect, test } from 'bun:test'
import { startTraceStore } from '../../scripts/demo/trace-store/server.ts'
import { readContract } from '../fuzz/operations.ts'
import { startSecuredStack } from '../stack/security/secured-stack.ts'
import { leastArguments } from './arguments.ts'
import { judgeConformance } from './conformance.ts'
import { createInspector } from './inspector.ts'
import { makeAndFind } from './known-arguments.ts'
import { inapplicable } from './scenarios.ts'

const programs = process.env.OTEL_BI_MCP_PROGRAMS ?? ''
const traces = startTraceStore(0)
const stack = await startSecuredStack({
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_METRICS_EXPORTER: 'none',
  OTEL_LOGS_EXPORTER: 'none',
  OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
  TRACE_STORE_URL: traces.url,
  MCP_RATE_LIMIT: '0',
})
afterAll(async () => {
  await stack.stop()
  await traces.stop()
})

const token = () => stack.tokenFor('admin')
const url = `${stack.url}/mcp`
const inspector = createInspector(programs, url, token)
const tools = await inspector.listTools()

/** The contract's example of each parameter. */
const examples = new Map<string, unknown>()
for (const { parameters } of (await readContract()).operations)
  for (const { name, schema } of parameters) examples.set(name, schema.example)

const known: Readonly<Record<string, Readonly<Record<string, unknown>>>> = await makeAndFind(
  async (path, body) =>
    fetch(stack.url + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
)

test('the inspector finds no fault of severity error in 31 tools or more', () =>
  expect(tools.length).toBeGreaterThanOrEqual(31))

test.each(tools)(
  'the inspector calls $name, and it answers with structured content',
  async (tool) => {
    const given = leastArguments(tool.inputSchema, known[tool.name] ?? {}, examples)
    const { isError, content, structuredContent } = await inspector.callTool(tool.name, given)
    expect({ given, isError, content: isError ? content : [] }).toEqual({
      ...{ given, isError: false, content: [] },
    })
    expect(structuredContent?.answer).toBeDefined()
  },
)

test('of the 32 scenarios of the conformance suite 24 ask for parts that only its own server has, and the other 8 find no fault (2 of them without sessions to look at)', async () => {
  const found = await judgeConformance(programs, url, token)
  const failed = found.filter(({ failures }) => failures.length > 0)
  expect(
    failed.filter(({ scenario, failures }) => {
      const reason = inapplicable[scenario]
      return !reason || !failures.every((failure) => reason.test(failure))
    }),
  ).toEqual([])
  expect(failed.map(({ scenario }) => scenario).sort()).toEqual(Object.keys(inapplicable).sort())
  expect([found.length, failed.length]).toEqual([32, 24])
})
