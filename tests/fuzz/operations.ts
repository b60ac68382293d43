import { join } from 'node:path'
import { z } from 'zod'

const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.json()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  example: z.json().optional(),
})
const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().default(false),
  schema: Schema,
})
const Content = z.record(z.string(), z.looseObject({ example: z.json().optional() }))
const Operation = z.looseObject({
  operationId: z.string(),
  'x-access': z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
})
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

export type Parameter = z.output<typeof Parameter>
export type Operation = z.output<typeof Operation> & {
  readonly method: string
  readonly path: string
}

const file = join(import.meta.dir, '../../openapi/gateway.json')

/** The gateway's OpenAPI document as it is committed, and every operation in it. */
export async function readOperations() {
  const document: unknown = await Bun.file(file).json()
  const operations = Object.entries(Document.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  )
  return { document, operations }
}
