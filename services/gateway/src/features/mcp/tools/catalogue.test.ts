import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { role } from '@otel-bi/contract/access'
import { parseApiDocument } from '../schemas/api-document.ts'
import { isExport, withoutTool } from '../testing/without-tool.ts'
import { callOf } from './call.ts'
import { catalogue } from './catalogue.ts'
import { toTool } from './tool.ts'

const file = join(import.meta.dir, '../../../../../../openapi/gateway.json')
const document = parseApiDocument(await Bun.file(file).text())
const tools = catalogue.map((declaration) => toTool(declaration, document))
const asked = catalogue.flatMap(({ operations }) => Object.values(operations))

test('every GET belongs to one tool, or is a file, or has a reason to have none', () => {
  const reads = [...document.operations.keys()].filter((key) => key.startsWith('GET '))
  const forgotten = reads.filter(
    (key) => !asked.includes(key) && !(key in withoutTool) && !isExport(key),
  )
  expect(forgotten).toEqual([])
  expect(asked.length).toBe(new Set(asked).size)
  expect(
    Object.keys(withoutTool).filter((key) => !reads.includes(key) || asked.includes(key)),
  ).toEqual([])
})

test('only run_scenario writes', () => {
  const writing = tools.filter(({ annotations }) => !annotations.readOnlyHint)
  expect(writing.map(({ name }) => name)).toEqual(['run_scenario'])
  expect(asked.filter((key) => !key.startsWith('GET '))).toEqual(['POST /api/wwi/scenarios'])
})

test('the role that a description names is the one that each of its operations needs', () => {
  for (const { choices, description } of tools)
    for (const { operation } of choices)
      expect(description).toContain(
        role.options.some((name) => name === operation.access)
          ? `Needs the role ${operation.access}.`
          : 'Any signed-in user may.',
      )
})

test('a name is of 1 to 64 characters that every model takes, as is each argument', () => {
  for (const { name, inputSchema } of tools) {
    expect(name).toMatch(/^[a-z_]{1,64}$/)
    const { properties } = inputSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    for (const argument of Object.keys(properties ?? {}))
      expect(argument).toMatch(/^[A-Za-z0-9_.-]{1,64}$/)
  }
})

test('no list of tools is longer than 60,000 characters without its answers’ schemas', () => {
  const length = tools.reduce(
    (sum, { name, description, inputSchema }) =>
      sum +
      JSON.stringify([
        name,
        description,
        inputSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }),
      ]).length,
    0,
  )
  expect(length).toBeLessThan(60_000)
})

const toolNamed = (name: string) => {
  const found = tools.find((tool) => tool.name === name)
  if (!found) throw new Error(`there is no tool ${name}`)
  return found
}

test('a path is filled, a list is its parameter twice, and what is unknown goes along to be refused', () => {
  const target = (name: string, given: Record<string, unknown>) =>
    callOf(toolNamed(name), given)?.target
  expect(target('get_trace', { trace_id: 'a/b?c' })).toBe('/api/traces/a%2Fb%3Fc')
  expect(
    target('ask_metrics', { model: 'aw.sales', where: ['a:1', 'b:2|3'], limit: 2, bad: true }),
  ).toBe('/api/aw/metrics/sales?where=a%3A1&where=b%3A2%7C3&limit=2&bad=true')
})

test('a scenario is a body, and its key a header', () => {
  const call = callOf(toolNamed('run_scenario'), { name: 'x', 'idempotency-key': 'k' })
  expect([call?.target, call?.body, call?.headers['idempotency-key']]).toEqual([
    ...['/api/wwi/scenarios', '{"name":"x"}', 'k'],
  ])
})

test('a choice that is none is no call', () => {
  expect(callOf(toolNamed('ask_metrics'), { model: 'constructor' })).toBeUndefined()
})
