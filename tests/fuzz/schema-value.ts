import fc from 'fast-check'
import { z } from 'zod'

const Scalars = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.json()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  example: z.json().optional(),
})
export type Schema = z.output<typeof Scalars> & {
  readonly items?: Schema | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly required?: readonly string[] | undefined
}
export const Schema: z.ZodType<Schema> = z.lazy(() =>
  Scalars.extend({
    items: Schema.optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
  }),
)

const oneIn = (times: number, rare: fc.Arbitrary<unknown>, value: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: value, weight: times - 1 }, { arbitrary: rare, weight: 1 })

/** Values that a JSON schema takes; about one in eight lies just beyond an edge of it. */
export function valueFrom(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
): fc.Arbitrary<unknown> {
  const { $ref, minimum, maximum, example, items, properties } = schema
  const named = $ref === undefined ? undefined : schemas[$ref.split('/').at(-1) ?? '']
  if (named) return valueFrom(named, schemas)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, field]): [string, fc.Arbitrary<unknown>] => {
        const value = valueFrom(field, schemas)
        return [
          name,
          schema.required?.includes(name) ? value : fc.option(value, { nil: undefined }),
        ]
      },
    )
    return fc.record(Object.fromEntries(fields))
  }
  if (items) {
    const most = Math.min(schema.maxItems ?? 3, 3)
    const given = Array.isArray(example) ? [fc.constant(example)] : []
    const listed = { minLength: schema.minItems ?? 0, maxLength: most }
    return fc.oneof(...given, fc.array(valueFrom(items, schemas), listed), fc.constant([]))
  }
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') {
    const [min, max] = [minimum ?? 0, maximum ?? 1_000_000]
    const between =
      schema.type === 'integer'
        ? fc.integer({ min, max })
        : fc.integer({ min: 0, max: 1_000 }).map((part) => min + ((max - min) * part) / 1_000)
    return oneIn(8, fc.constantFrom(min - 1, min, max, max + 1), between)
  }
  const long = 'é'.repeat((schema.maxLength ?? 500) + 1)
  const text = example === undefined ? fc.string({ maxLength: 20 }) : fc.constant(example)
  return oneIn(8, fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constant(long)), text)
}
