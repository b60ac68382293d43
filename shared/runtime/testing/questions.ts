import { z } from 'zod'

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  schema: z.object({
    type: z.string(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
})

const Operation = z.object({
  parameters: z.array(Parameter).default([]),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.unknown()).default({}) }),
  ),
})

const Document = z.object({
  paths: z.record(z.string(), z.object({ get: Operation.optional() })),
})

/** Cursors and ids from earlier responses, and dates, which have no range to take ends of. */
const marks = ['cursor', 'run_id', 'from', 'to', 'compare_from', 'compare_to']

/**
 * What can be asked of a service in JSON, from its OpenAPI document, so that no view can be forgotten:
 * every GET by its defaults, then with each parameter at both ends of its range and in between, at
 * each of its choices, and with all parameters at their far ends.
 * @throws TypeError at a parameter of a kind it does not know
 */
export function questionsOf(document: unknown): string[] {
  const { paths } = Document.parse(document)
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get?.responses['200']?.content['application/json']) return []
    if (path.includes('{') || path.startsWith('/api/health')) return []
    // The metrics have a comparison of both engines of their own, generated from their models.
    if (path.includes('/metrics')) return []
    const parameters = get.parameters
      .filter((each) => each.in === 'query' && !marks.includes(each.name))
      .map(({ name, schema }) => ({ name, values: valuesOf(name, schema) }))
    const single = parameters.flatMap(({ name, values }) =>
      values.map((value) => `${name}=${value}`),
    )
    const far = parameters.map(({ name, values }) => `${name}=${values.at(-1)}`).join('&')
    return [...new Set(['', ...single, far])].map((query) => `${path}?${query}`)
  })
}

function valuesOf(name: string, schema: z.output<typeof Parameter>['schema']): string[] {
  const { type, minimum, maximum } = schema
  if (schema.enum) return schema.enum
  if (type === 'boolean') return ['true', 'false']
  if (minimum === undefined || maximum === undefined)
    throw new TypeError(`the questions do not know what to ask of ${name}`)
  const middle = minimum + (maximum - minimum) / 3
  const between = type === 'integer' ? Math.round(middle) : Number(middle.toFixed(3))
  return [minimum, between, maximum].map(String)
}
