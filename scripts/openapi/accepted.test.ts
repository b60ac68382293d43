import { describe, expect, test } from 'bun:test'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { readQuestion, wordsIn } from '@otel-bi/contract/metrics/question-url'
import { type ServiceId, services } from '@otel-bi/contract/services'
import { checkQuestion } from '@otel-bi/metrics/check'
import fc from 'fast-check'
import { z } from 'zod'
import { openApiDocument } from './document.ts'

const Schema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().default(0),
  maxLength: z.number().default(1_000),
  example: z.unknown().optional(),
})
const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().default(false),
  schema: Schema.extend({ items: Schema.optional() }),
})
const Media = z.looseObject({ example: z.looseObject({ status: z.int(), code: z.string() }) })
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.unknown()).optional() }),
  ),
})
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

/** Texts of a query that a schema of the document takes. */
function textsOf(schema: z.output<typeof Schema>): fc.Arbitrary<string> {
  const { minimum: min = 0, maximum: max = 1_000_000, minLength, maxLength, pattern, type } = schema
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (type === 'boolean') return fc.constantFrom('true', 'false')
  if (type === 'integer') return fc.integer({ min, max }).map(String)
  if (type === 'number')
    return fc
      .double({ min, max, noNaN: true })
      .map(String)
      .filter((text) => !text.includes('e'))
  const matches = new RegExp(pattern ?? '', 'u')
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter((day) => matches.test(day))
  if (schema.format === 'uuid') return fc.uuid()
  if (schema.format === 'date-time') return fc.constant('2026-01-31T08:00:00Z')
  const long = (text: string) => [...text].length >= minLength && [...text].length <= maxLength
  return pattern === undefined
    ? fc.string({ minLength, maxLength: Math.min(maxLength, 300) })
    : fc.stringMatching(matches).filter((text) => text.isWellFormed() && long(text))
}

const documents = (Object.keys(services) as ServiceId[]).map((id) => ({
  id,
  paths: Document.parse(openApiDocument(id)).paths,
}))
const { paths } = Document.parse(openApiDocument('gateway'))
const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
const routes = services.gateway.routes.filter(({ request }) => 'query' in request)

describe('a text that the document allows for a parameter is taken', () => {
  const cases = routes.flatMap((route) => {
    const parameters =
      operations.find(({ operationId }) => operationId === route.operationId)?.parameters ?? []
    const inQuery = parameters.filter((parameter) => parameter.in === 'query')
    return inQuery.map((parameter) => [parameter.name, route.operationId, route, inQuery] as const)
  })
  test('of all that have any', () => expect(cases.length).toBeGreaterThan(300))

  test.each(cases)('%s of %s', (name, _id, route, inQuery) => {
    const needed = inQuery.filter(({ required }) => required)
    const others = Object.fromEntries(needed.map((one) => [one.name, String(one.schema.example)]))
    const { schema } = inQuery.find((one) => one.name === name) ?? {}
    if (!schema) throw new Error(`${name} is not in the document`)
    const given = schema.items ? fc.array(textsOf(schema.items), { maxLength: 3 }) : textsOf(schema)
    fc.assert(
      fc.property(given, (value) => {
        const read = z.object(route.request.query.shape).safeParse({ ...others, [name]: value })
        const said = read.success ? [] : read.error.issues.map(({ message }) => message)
        // No pattern can name the zones that there are.
        expect(said.filter((message) => !message.includes('IANA'))).toEqual([])
      }),
      { numRuns: 25, seed: 1 },
    )
  })
})

describe.each([...metricModels.aw, ...metricModels.wwi])('a question to $domain.$id', (model) => {
  const path = `/api/${model.domain}/metrics/${model.id}`
  const { parameters = [] } = paths[path]?.get ?? {}

  test.each(['measures', 'by', 'where'])('may have any %s that the document allows', (name) => {
    const schema = parameters.find((one) => one.name === name)?.schema
    if (!schema) throw new Error(`${path} has no ${name}`)
    fc.assert(
      fc.property(textsOf(schema.items ?? schema), (text) => {
        const read = readQuestion(wordsIn(`${name}=${encodeURIComponent(text)}`))
        const problems = read.ok ? checkQuestion(model, read.value) : read.problems
        // A name given twice, a text that is no UTF-8 once decoded, and bounds without rows are beyond a pattern.
        const beyond = /twice|is not a filter|longer than|bound/
        expect(problems.filter(({ message }) => !beyond.test(message))).toEqual([])
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  test('is refused a name of another model by the document too', () => {
    const named = parameters.filter((one) => ['measures', 'by', 'order'].includes(one.name))
    expect(named.map(({ schema }) => new RegExp(schema.pattern ?? '').test('nonsense'))).toEqual(
      named.map(() => false),
    )
  })
})

test.each(documents)(
  'in the document of $id, a problem of status n has an example of status n',
  ({ paths: all }) => {
    const wrong = Object.values(all)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ operationId, responses }) =>
        Object.entries(responses).flatMap(([status, { content = {} }]) => {
          const problem = content['application/problem+json']
          if (problem === undefined) return []
          const { example } = Media.parse(problem)
          return String(example.status) === status ? [] : [`${operationId} ${status}`]
        }),
      )
    expect(wrong).toEqual([])
  },
)
