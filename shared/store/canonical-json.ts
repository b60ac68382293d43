/**
 * One text for one JSON value (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = new Map(Object.entries(value))
  return `{${[...members.keys()]
    .sort()
    .filter((key) => members.get(key) !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(members.get(key))}`)
    .join(',')}}`
}
