import { type Access, access } from '@otel-bi/contract/access'
import { z } from 'zod'

/** A JSON Schema of the OpenAPI document, which is of the same dialect (2020-12). */
export type Schema = Readonly<Record<string, unknown>>

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

/** What a tool needs to know of an operation of the API. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly access: Access
  readonly summary: string
  readonly parameters: readonly Parameter[]
  /** Schema of the JSON body; undefined for none. */
  readonly body: Schema | undefined
  /** Schema of the JSON answer; undefined where the answer is a file, or none. */
  readonly answer: Schema | undefined
}

export type ApiDocument = {
  /** By method and path: `GET /api/me`. */
  readonly operations: ReadonlyMap<string, Operation>
  readonly schemas: Readonly<Record<string, Schema>>
}

const schema = z.record(z.string(), z.unknown())
const json = z.object({
  content: z.object({ 'application/json': z.object({ schema }) }),
})
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema,
})
const operation = z.object({
  operationId: z.string(),
  'x-access': access,
  summary: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: json.optional().catch(undefined),
  responses: z.record(z.string(), z.unknown()),
})
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schema) }),
})

const schemaIn = (content: z.output<typeof json> | undefined) =>
  content?.content['application/json'].schema

/** @throws ZodError for what is not our own OpenAPI document. */
export function parseApiDocument(text: string): ApiDocument {
  const { paths, components } = document.parse(JSON.parse(text))
  const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([verb, one]): readonly [string, Operation] => {
      const method = verb.toUpperCase()
      const { parameters, summary, requestBody, responses } = one
      const answer = json.safeParse(responses['200'] ?? responses['201']).data
      return [
        `${method} ${path}`,
        {
          ...{ id: one.operationId, method, path, access: one['x-access'], summary, parameters },
          ...{ body: schemaIn(requestBody), answer: schemaIn(answer) },
        },
      ]
    }),
  )
  return { operations: new Map(operations), schemas: components.schemas }
}
