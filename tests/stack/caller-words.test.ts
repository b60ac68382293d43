import { afterAll, describe, expect, test } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import { z } from 'zod'
import gatewayDocument from '../../openapi/gateway.json'
import { startStack } from './stack.ts'

const stack = await startStack({
  environment: { RATE_LIMIT_PER_SUBJECT: '0', RATE_LIMIT_PER_ADDRESS: '0' },
})
afterAll(() => stack.stop())

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().optional(),
  schema: z.looseObject({
    type: z.unknown(),
    format: z.string().optional(),
    example: z.unknown().optional(),
  }),
})
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .object({
      content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }).optional() }),
    })
    .optional(),
})
const Paths = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Every parameter of every operation of the gateway's document. */
const parameters = Object.entries(Paths.parse(gatewayDocument.paths)).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) => {
    const { operationId, parameters: all } = Operation.parse(operation)
    return all.map((parameter) => ({ path, method, operationId, parameter, all }))
  }),
)
type Given = (typeof parameters)[number]

/** The address with one parameter as given, percent-encoded already, and the required others by example. */
function addressOf({ path, parameter, all }: Given, value: string): string {
  const wordOf = (other: Given['parameter']) =>
    other.name === parameter.name ? value : encodeURIComponent(String(other.schema.example ?? 'x'))
  const inPath = all.filter((one) => one.in === 'path')
  const inQuery = all.filter(
    (one) => one.in === 'query' && (one.required || one.name === parameter.name),
  )
  const filled = inPath.reduce((text, one) => text.replace(`{${one.name}}`, wordOf(one)), path)
  return `${stack.url}${filled}?${inQuery.map((one) => `${one.name}=${wordOf(one)}`).join('&')}`
}

async function ask(given: Given, value: string) {
  const answer = await fetch(addressOf(given, value), { method: given.method.toUpperCase() })
  const problem = Problem.safeParse(await answer.json().catch(() => null)).data
  return { status: answer.status, fields: problem?.errors?.map(({ field }) => field) ?? [] }
}

const texts = parameters.filter(({ parameter }) => parameter.schema.type === 'string')
const named = (all: readonly Given[]) =>
  all.map((given) => [given.operationId, given.parameter.in, given.parameter.name, given] as const)

describe('text that PostgreSQL cannot hold, or that is no UTF-8', () => {
  const wrong = ['%00', 'a%00b', '%FF', 'a%FFb', '%ED%A0%80', '%C0%80', '%']

  test.each(named(texts).filter(([, place]) => place === 'query'))(
    '%s refuses it in the %s parameter %s with 422',
    async (_id, _in, name, given) => {
      for (const value of wrong) {
        const { status, fields } = await ask(given, value)
        expect([value, status, fields]).toEqual([value, 422, [name]])
      }
    },
  )

  test.each(named(texts).filter(([, place]) => place === 'path'))(
    '%s refuses it in the %s parameter %s',
    async (_id, _in, _name, given) => {
      const statuses: number[] = []
      for (const value of wrong) statuses.push((await ask(given, value)).status)
      expect(statuses.filter((status) => ![400, 404, 422].includes(status))).toEqual([])
    },
  )

  test.each(['\\u0000', '\\ud800', 'a\\udc00b'])('a scenario named %s is 422', async (name) => {
    const answer = await fetch(`${stack.url}/api/wwi/scenarios`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"name":"${name}"}`,
    })
    expect([answer.status, Problem.parse(await answer.json()).errors?.[0]?.field]).toEqual([
      422,
      'name',
    ])
  })
})

describe('cursors', () => {
  const lists = parameters.filter(({ parameter }) => parameter.name === 'cursor')
  const encoded = (text: string) => Buffer.from(text).toString('base64url')

  /** A cursor that the audit log really gave. */
  async function given(): Promise<string> {
    for (let call = 0; call < 3; call += 1) await fetch(`${stack.url}/api/aw/sales/kpis`)
    const answer = await fetch(`${stack.url}/api/audit?limit=1`)
    return z.object({ next_cursor: z.string() }).parse(await answer.json()).next_cursor
  }

  test('there are 12 lists or more', () => {
    expect(lists.length).toBeGreaterThanOrEqual(12)
  })

  test.each(named(lists))(
    '%s refuses in the %s parameter %s what it did not give',
    async (id, _in, _name, list) => {
      const cursor = await given()
      const values = [
        ...['----', 'MTAw', 'x', encoded('1@'), encoded('1@no_list'), encoded('null@audit_log')],
        ...[encoded('1.5@audit_log'), encoded('-1e3@audit_log'), encoded('{"id":1}'), `${cursor}A`],
        ...[1, 2, 3, 4, 8].map((cut) => cursor.slice(0, -cut)),
        ...(id === 'listAuditEntries' ? [] : [cursor]),
      ]
      for (const value of values)
        expect([value, await ask(list, value)]).toEqual([
          value,
          { status: 422, fields: ['cursor'] },
        ])
    },
  )

  test('the audit log takes its own', async () => {
    const answer = await fetch(`${stack.url}/api/audit?limit=1&cursor=${await given()}`)
    expect(answer.status).toBe(200)
  })
})

describe('instants', () => {
  const instants = parameters.filter(({ parameter }) => parameter.schema.format === 'date-time')
  const outside = ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '0001-01-01T00:00:00+00:01']
  const inside = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00-23:59']

  test.each(named(instants))(
    '%s takes in the %s parameter %s what the store can hold and nothing else',
    async (_id, _in, name, given) => {
      for (const value of outside)
        expect([value, await ask(given, value.replace('+', '%2B'))]).toEqual([
          value,
          { status: 422, fields: [name] },
        ])
      for (const value of inside)
        expect([value, (await ask(given, value)).status]).toEqual([value, 200])
    },
  )

  test('there are two or more', () => expect(instants.length).toBeGreaterThanOrEqual(2))
})
