import { join } from 'node:path'
import { z } from 'zod'
import { Schema } from './schema-value.ts'

const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().default(false),
  schema: Schema,
})
const Content = z.record(z.string(), z.looseObject({ schema: Schema.optional() }))
const Operation = z.looseObject({
  operationId: z.string(),
  'x-access': z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
})
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
})

export type Parameter = z.output<typeof Parameter>
export type Operation = z.output<typeof Operation> & {
  readonly method: string
  readonly path: string
}
export type Contract = {
  readonly document: object
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema>>
}

const file = join(import.meta.dir, '../../openapi/gateway.json')

/** The gateway's OpenAPI document as it is committed, and every operation in it. */
export const readContract = async () => contractOf(await Bun.file(file).json())

export function contractOf(document: unknown): Contract {
  const { paths, components } = Document.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  )
  return { document: Object(document), operations, schemas: components.schemas }
}

/**
 * What an address is one of: the operations at its path, whatever their method. A path without
 * parameters comes before one with. A call to `/reports/{id}` with an empty id is no call of it.
 */
export function operationsAt(operations: readonly Operation[], target: string): Operation[] {
  const { pathname } = new URL(target, 'http://host')
  const templates = [...new Set(operations.map(({ path }) => path))].toSorted(
    (a, b) => Number(a.includes('{')) - Number(b.includes('{')),
  )
  const template = templates.find((path) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  return operations.filter(({ path }) => path === template)
}
