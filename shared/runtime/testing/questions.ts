import { z } from 'zod'

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  schema: z.object({
    type: z.string(),
    format: z.string().optional(),
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

/** Cursors and ids from earlier responses: two services cannot be asked alike with them. */
const marks = ['cursor', 'run_id']

/**
 * What can be asked of a service in JSON, from its OpenAPI document, so that no view can be forgotten:
 * every GET by its defaults, then with each parameter at both ends of its range and in between, at
 * each of its choices, and with all parameters at their far ends. Dates go together, and a range stands alone; the
 * questions of the metric models have tests of their own.
 * @throws TypeError at a parameter of a kind it does not know
 */
export function questionsOf(document: unknown): string[] {
  const { paths } = Document.parse(document)
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get?.responses['200']?.content['application/json']) return []
    if (path.includes('{') || /^\/api\/(health|\w+\/metrics)/.test(path)) return []
    const asked = get.parameters.filter((each) => each.in === 'query' && !marks.includes(each.name))
    const isDate = ({ schema }: z.output<typeof Parameter>) => schema.format === 'date'
    const parameters = asked
      .filter((each) => !isDate(each))
      .map(({ name, schema }) => ({ name, values: valuesOf(name, schema) }))
    const single = parameters.flatMap(({ name, values }) =>
      values.map((value) => `${name}=${value}`),
    )
    const far = parameters
      .filter(({ name }) => name !== 'range')
      .map(({ name, values }) => `${name}=${values.at(-1)}`)
      .join('&')
    const dates = asked.filter(isDate).map(({ name }) => `${name}=${dateOf(name)}`)
    const together = dates.length === 0 ? [] : [dates.join('&')]
    return [...new Set(['', ...single, far, ...together])].map((query) => `${path}?${query}`)
  })
}

/** A quarter of the data of both warehouses, compared with the one before it. */
const dateOf = (name: string) =>
  ({ from: '2013-07-01', to: '2013-09-30', compare_from: '2013-04-01' })[name] ?? '2013-06-30'

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
