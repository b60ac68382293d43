import type { Schema } from './api-document.ts'

const place = '#/components/schemas/'

/**
 * The schemas by themselves: references lead to `$defs` of the same document instead of the API's components,
 * and the examples, which a validator ignores, are left out.
 */
export function selfContained<T extends Schema>(
  schema: T,
  components: Readonly<Record<string, Schema>>,
): Schema {
  const definitions = new Map<string, unknown>()
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => key !== 'example' || isProperty(value))
        .map(([key, value]) => [key, key === '$ref' ? define(String(value)) : visit(value)]),
    )
  }
  const define = (reference: string): string => {
    const name = reference.replace(place, '')
    if (!definitions.has(name)) {
      definitions.set(name, undefined)
      definitions.set(name, visit(components[name]))
    }
    return `#/$defs/${name}`
  }
  const root = visit(schema)
  const members = typeof root === 'object' && root !== null ? root : {}
  return definitions.size === 0
    ? { ...members }
    : { ...members, $defs: Object.fromEntries(definitions) }
}

/** A field that is called `example` has a schema; an example is a value. */
const isProperty = (value: unknown) =>
  typeof value === 'object' && value !== null && ('type' in value || '$ref' in value)

/** The component that a schema refers to, or the schema itself. */
export function resolved(schema: Schema, components: Readonly<Record<string, Schema>>): Schema {
  const { $ref } = schema
  if (typeof $ref !== 'string') return schema
  return components[$ref.replace(place, '')] ?? schema
}
