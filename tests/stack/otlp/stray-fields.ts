/** Paths of a JSON body that its message, as it was read, does not have: OTLP knows no such field. */
export function strayFields(body: Uint8Array, read: unknown): string[] {
  const known = new Set(fieldsOf(read))
  return fieldsOf(JSON.parse(new TextDecoder().decode(body))).filter((field) => !known.has(field))
}

/** Every path of fields in a message, indexes left out. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, path)))]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, item]) => fieldsOf(item, `${path}.${name}`))
}
