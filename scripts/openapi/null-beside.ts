import { isObject, type Json } from './json.ts'

/**
 * Says `anyOf: [an enum, null]` in place of an enum that holds null. Both mean the same in JSON Schema,
 * but generators that know null only as a type make a word or a broken name of it.
 */
export function nullBeside(node: Json): Json {
  if (Array.isArray(node)) return node.map(nullBeside)
  if (!isObject(node)) return node
  const visited = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, nullBeside(value)]),
  )
  if (!Array.isArray(visited.enum) || !visited.enum.includes(null)) return visited
  const { enum: words, type, ...about } = visited
  const types = [type ?? []].flat().filter((name) => name !== 'null')
  const word = {
    ...(types[0] === undefined ? {} : { type: types[0] }),
    enum: words.filter((value) => value !== null),
  }
  return { ...about, anyOf: [word, { type: 'null' }] }
}
