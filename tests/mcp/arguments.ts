import { z } from 'zod'

const Schema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ enum: z.array(z.unknown()).optional() })),
  required: z.array(z.string()).default([]),
})

/**
 * The least that a tool has to be given: what is known by its name, the first value of a list, or what the
 * contract gives as an example.
 * @throws Error for an argument that has none of these.
 */
export function leastArguments(
  inputSchema: object,
  known: Readonly<Record<string, unknown>>,
  examples: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const { properties, required } = Schema.parse(inputSchema)
  return Object.fromEntries(
    required.map((name) => {
      const value = known[name] ?? properties[name]?.enum?.[0] ?? examples.get(name)
      if (value === undefined) throw new Error(`${name} has no list of values and no example`)
      return [name, value]
    }),
  )
}
