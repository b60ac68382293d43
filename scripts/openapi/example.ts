import { isObject, type Json } from './json.ts'

/**
 * An example of a schema: its own, or one made from its parts.
 * @throws Error naming the place when a part gives none, so that no operation ships without one.
 */
export function exampleOf(schema: Json, document: Json, place = '#'): Json {
  if (!isObject(schema)) throw new Error(`${place} is not a schema`)
  if (typeof schema.$ref === 'string')
    return exampleOf(resolve(schema.$ref, document), document, schema.$ref)
  if (schema.example !== undefined) return schema.example
  if (Array.isArray(schema.examples) && schema.examples[0] !== undefined) return schema.examples[0]
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum) && schema.enum[0] !== undefined) return schema.enum[0]
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const options = schema[key]
    if (Array.isArray(options) && options[0] !== undefined)
      return exampleOf(options[0], document, `${place}/${key}`)
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'array') return [exampleOf(schema.items ?? null, document, `${place}/items`)]
  if (type === 'boolean') return true
  if (type === 'object') {
    const properties = isObject(schema.properties) ? schema.properties : {}
    return Object.fromEntries(
      Object.entries(properties).map(([key, child]) => [
        key,
        exampleOf(child, document, `${place}/${key}`),
      ]),
    )
  }
  throw new Error(`${place} has no example`)
}

function resolve(reference: string, document: Json): Json {
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), document)
  if (found === undefined) throw new Error(`${reference} leads nowhere`)
  return found
}
