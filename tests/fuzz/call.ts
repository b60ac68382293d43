import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { headerValues, hostileTexts, malformedBodies, strayPairs } from './hostile.ts'
import type { Known } from './known.ts'
import type { Contract, Operation, Parameter } from './operations.ts'
import { type Schema, valueFrom } from './schema-value.ts'

export const callers = ['anonymous', 'viewer', 'analyst', 'admin'] as const

export type Call = {
  readonly operation: Operation
  readonly caller: (typeof callers)[number]
  readonly method: string
  /** Path and query, as sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** Whether `If-None-Match` is the ETag that this target had last, where one is known. */
  readonly conditional: boolean
  /** When the client closes the connection before the end: after milliseconds, or at the first bytes. */
  readonly leaves: number | 'at the first bytes' | undefined
}

type Schemas = Readonly<Record<string, Schema>>

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const encoded = (value: unknown) => encodeURIComponent(textOf(value).toWellFormed())

const weighted = <T>(...choices: readonly (readonly [number, fc.Arbitrary<T>])[]) =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))

const rarely = <T>(value: fc.Arbitrary<T>) =>
  weighted<T | undefined>([14, fc.constant(undefined)], [1, value])

/** The texts given for a parameter: a list has any number of them, anything else has one. */
function textsFor({ schema }: Parameter, known: readonly string[], schemas: Schemas) {
  const listed = schema.items !== undefined
  const one = listed ? valueFrom(schema.items ?? {}, schemas) : valueFrom(schema, schemas)
  const text = weighted<unknown>(
    [known.length > 0 ? 30 : 0, fc.constantFrom(...known, '')],
    [known.length > 0 ? 3 : 14, one],
  ).map(encoded)
  const given = weighted([14, text], [1, fc.constantFrom(...hostileTexts)])
  const several = fc.array(given, { minLength: 1, maxLength: 4 })
  const twice = fc.array(given, { minLength: 2, maxLength: 2 })
  return listed ? several : weighted([30, given.map((value) => [value])], [1, twice])
}

function targetOf(operation: Operation, known: Known, schemas: Schemas): fc.Arbitrary<string> {
  const { path, parameters } = operation
  const arbitraryOf = (parameter: Parameter) =>
    textsFor(parameter, known(operation, parameter.name), schemas)
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) =>
      weighted<string[]>(
        [parameter.required ? 30 : 1, arbitraryOf(parameter)],
        [parameter.required ? 1 : 2, fc.constant([])],
      ).map((texts) => texts.map((text) => `${parameter.name}=${text}`)),
    )
  return fc
    .tuple(
      fc.tuple(...inPath.map(arbitraryOf)),
      fc.tuple(...pairs),
      rarely(fc.constantFrom(...strayPairs)),
    )
    .map(([places, words, stray]) => {
      const filled = inPath.reduce(
        (address, { name }, index) => address.replace(`{${name}}`, () => places[index]?.[0] ?? ''),
        path,
      )
      const query = [...words.flat(), ...(stray === undefined ? [] : [stray])].join('&')
      return query === '' ? filled : `${filled}?${query}`
    })
}

type Body = Pick<Call, 'body' | 'headers'>

/** Bodies of the contract, plain and compressed, with one field changed, and malformed ones. */
function bodyOf({ requestBody }: Operation, schemas: Schemas): fc.Arbitrary<Body> {
  const json = { 'content-type': 'application/json' }
  const malformed = fc.constantFrom(...malformedBodies).map((body) => ({ body, headers: json }))
  const none = fc.constant<Body>({ body: undefined, headers: {} })
  const schema = requestBody?.content['application/json']?.schema
  if (!schema) return weighted<Body>([9, none], [1, malformed])
  const valid = valueFrom(schema, schemas).map((value) => JSON.stringify(value))
  const changed = fc
    .tuple(valueFrom(schema, schemas), fc.nat(), fc.jsonValue())
    .map(([value, index, other]) => {
      const names = [...Object.keys(Object(value)), 'x']
      return JSON.stringify({ ...Object(value), [names[index % names.length] ?? 'x']: other })
    })
  const compressed = valid.map((text) => ({
    body: new Uint8Array(gzipSync(text)),
    headers: { ...json, 'content-encoding': 'gzip' },
  }))
  return weighted<Body>(
    [6, valid.map((body) => ({ body, headers: json }))],
    [1, compressed],
    [3, changed.map((body) => ({ body, headers: json }))],
    [2, malformed],
    [1, none],
  )
}

const anyHeaders = fc
  .record(
    Object.fromEntries(
      Object.entries(headerValues).map(([name, values]) => [
        name,
        rarely(fc.constantFrom(...values)),
      ]),
    ),
  )
  .map((headers) =>
    Object.fromEntries(
      Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  )

/** Calls of one operation, most of them well-formed, by every caller. */
function callOf(operation: Operation, known: Known, schemas: Schemas): fc.Arbitrary<Call> {
  const isRead = operation.method === 'GET'
  return fc
    .record({
      caller: weighted<Call['caller']>([3, fc.constant('admin')], [2, fc.constantFrom(...callers)]),
      method: weighted(
        [12, fc.constant(operation.method)],
        [2, fc.constant(isRead ? 'HEAD' : operation.method)],
        [1, fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD')],
      ),
      target: targetOf(operation, known, schemas),
      sent: bodyOf(operation, schemas),
      headers: anyHeaders,
      conditional: weighted([7, fc.constant(false)], [1, fc.constant(true)]),
      leaves: rarely(
        weighted<NonNullable<Call['leaves']>>(
          [1, fc.nat(40)],
          [1, fc.constant('at the first bytes')],
        ),
      ),
    })
    .map(({ sent, headers, ...call }) => {
      const { body } = ['GET', 'HEAD'].includes(call.method) ? { body: undefined } : sent
      const described = body === undefined ? {} : sent.headers
      return { operation, ...call, body, headers: { ...described, ...headers } }
    })
}

/** Of 100 calls that read, how many are made of one that takes seconds of a core: every file and figure, a drawing, a fit. */
const shareOf = ({ operationId }: Operation) => {
  if (operationId === 'generateReport' || operationId === 'runJob') return 5
  return /^export|Forecast$/.test(operationId) ? 30 : 100
}

/** A call of any operation of the document. */
export const callOfAny = ({ operations, schemas }: Contract, known: Known): fc.Arbitrary<Call> =>
  weighted(
    ...operations.map(
      (operation) => [shareOf(operation), callOf(operation, known, schemas)] as const,
    ),
  )
