import { createHash } from 'node:crypto'

/** Equal for equivalent requests: fields in any order, with or without explicit defaults. */
export function fingerprintOf(request: object): string {
  const fields = Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
