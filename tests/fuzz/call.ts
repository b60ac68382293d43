import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Operation, Parameter } from './operations.ts'

export const callers = ['nobody', 'viewer', 'analyst', 'admin'] as const

export type Call = {
  readonly operation: Operation
  readonly caller: (typeof callers)[number]
  readonly method: string
  /** Path and query, as sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** Whether the client leaves when the answer has begun. */
  readonly leaves: boolean
}

/** Texts that have broken programs before, percent-encoded where a URL needs it. */
const hostile = fc.constantFrom(
  ...['', '%00', '%FF', '%', '%ED%A0%80', '..', '%2e%2e', '%2F', '%0d%0a', "'%20OR%201=1--", '-1'],
  ...['0', '1e9', '+5', 'NaN', 'Infinity', '99999999999999999999', 'null', '[]', '{}', '__proto__'],
  ...['----', 'MTAw', 'a'.repeat(300), '%F0%9F%93%88', '0000-01-01T00:00:00Z'],
  ...['9999-12-31T23:59:59-23:59', '2013-02-30', '$%7Bjndi:ldap://x%7D', '%3Cscript%3E', ' '],
)

const encoded = (value: unknown) =>
  encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))

const numberFrom = (min: number, max: number, type: unknown): fc.Arbitrary<number> =>
  type === 'integer'
    ? fc.integer({ min, max })
    : fc.integer({ min: 0, max: 1_000 }).map((part) => min + ((max - min) * part) / 1_000)

/** Values that the schema takes, values just beside its edges, and hostile ones. */
function parameterValue({ schema }: Parameter): fc.Arbitrary<string> {
  const { minimum: min, maximum: max, enum: words = [], example } = schema
  const within = min === undefined || max === undefined ? [] : [numberFrom(min, max, schema.type)]
  const edges = [min, max].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]))
  const known = [...words, ...(example === undefined ? [] : [example])]
  const valid = [...within, ...(known.length > 0 ? [fc.constantFrom(...known)] : [])].map(
    (arbitrary) => ({ arbitrary: arbitrary.map(encoded), weight: 6 }),
  )
  const boundary =
    edges.length > 0 ? [{ arbitrary: fc.constantFrom(...edges).map(encoded), weight: 1 }] : []
  return fc.oneof(...valid, ...boundary, { arbitrary: hostile, weight: 1 })
}

const sometimes = <T>(value: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 9 }, { arbitrary: value, weight })

function targetOf({ path, parameters }: Operation): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const words = inQuery.map((parameter) =>
    fc
      .oneof(
        {
          arbitrary: parameterValue(parameter).map((value) => [value]),
          weight: parameter.required ? 20 : 3,
        },
        { arbitrary: fc.constant([]), weight: 4 },
        {
          arbitrary: fc.array(parameterValue(parameter), { minLength: 2, maxLength: 2 }),
          weight: 1,
        },
      )
      .map((values) => values.map((value) => `${parameter.name}=${value}`)),
  )
  const stray = sometimes(fc.constantFrom('=1', '=', 'x=1', '__proto__=1', '%FF=1', 'jwt=secret'))
  return fc
    .tuple(fc.tuple(...inPath.map(parameterValue)), fc.tuple(...words), stray)
    .map(([places, pairs, more]) => {
      const filled = inPath.reduce(
        (address, { name }, index) => address.replace(`{${name}}`, places[index] ?? ''),
        path,
      )
      const query = [...pairs.flat(), ...(more === undefined ? [] : [more])].join('&')
      return query === '' ? filled : `${filled}?${query}`
    })
}

function bodyOf({ requestBody }: Operation): fc.Arbitrary<Call['body']> {
  const junk = fc.constantFrom('', '{', '[]', 'null', '\0', '{"__proto__":{}}', 'x'.repeat(70_000))
  const example = requestBody?.content['application/json']?.example
  if (example === undefined) return sometimes(junk)
  const valid = JSON.stringify(example)
  return fc.oneof(
    { arbitrary: fc.constant(valid), weight: 4 },
    { arbitrary: fc.constant(new Uint8Array(gzipSync(valid))), weight: 1 },
    { arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...Object.keys(Object(example)), 'x'), fc.jsonValue())
        .map(([name, value]) => JSON.stringify({ ...Object(example), [name]: value })),
      weight: 3,
    },
    { arbitrary: junk, weight: 1 },
  )
}

const header = {
  'content-type': fc.constantFrom('application/json', 'text/plain', 'application/x-protobuf', ''),
  'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'deflate'),
  'accept-encoding': fc.constantFrom('gzip', 'br', 'identity;q=0', '*'),
  'if-none-match': fc.constantFrom('*', '"x"', 'W/"x", "y"', ''),
  'idempotency-key': fc.constantFrom('key-1', '', 'ä', 'x'.repeat(300)),
  'accept-language': fc.constantFrom('hr', 'de-DE,en;q=0.5', '*', 'x'.repeat(500)),
  traceparent: fc.constantFrom('nonsense', `00-${'f'.repeat(32)}-${'f'.repeat(16)}-01`),
  range: fc.constantFrom('bytes=0-1', 'bytes=9-1'),
  accept: fc.constantFrom('application/xml', '*/*'),
}

/** Calls of one operation, most of them well-formed, by every caller. */
function callOf(operation: Operation): fc.Arbitrary<Call> {
  const methods = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD')
  const isRead = operation.method === 'GET'
  return fc
    .record({
      caller: fc.oneof(
        { arbitrary: fc.constant('admin' as const), weight: 3 },
        { arbitrary: fc.constantFrom(...callers), weight: 2 },
      ),
      method: fc.oneof(
        { arbitrary: fc.constant(operation.method), weight: 12 },
        { arbitrary: fc.constant(isRead ? 'HEAD' : operation.method), weight: 2 },
        { arbitrary: methods, weight: 1 },
      ),
      target: targetOf(operation),
      body: bodyOf(operation),
      headers: fc.record(
        Object.fromEntries(Object.entries(header).map(([name, value]) => [name, sometimes(value)])),
      ),
      leaves: fc.oneof(
        { arbitrary: fc.constant(false), weight: 9 },
        { arbitrary: fc.constant(true), weight: 1 },
      ),
    })
    .map(({ headers, body, ...call }) => {
      const takesBody = !['GET', 'HEAD'].includes(call.method)
      const json = operation.requestBody ? { 'content-type': 'application/json' } : {}
      const given = Object.entries(headers).filter(([, value]) => value !== undefined)
      return {
        operation,
        ...call,
        body: takesBody ? body : undefined,
        headers: { ...json, ...Object.fromEntries(given) },
      }
    })
}

/** Making every file and every figure anew takes seconds: few calls are enough. */
const slow = new Set(['generateReport', 'runJob'])

/** A call of any operation of the document. */
export const callOfAny = (operations: readonly Operation[]): fc.Arbitrary<Call> =>
  fc.oneof(
    ...operations.map((operation) => ({
      arbitrary: callOf(operation),
      weight: slow.has(operation.operationId) ? 1 : 20,
    })),
  )
