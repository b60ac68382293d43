import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

test('members are sorted at every depth, as text: "10" before "9", "A" before "a"', () => {
  expect(canonicalJson({ b: [{ z: 1, y: null }], a: 'é', A: true, 9: 1, 10: 2 })).toBe(
    '{"10":2,"9":1,"A":true,"a":"é","b":[{"y":null,"z":1}]}',
  )
})

test('any JSON value means the same before and after, whatever the order of its members', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reversed(value))).toBe(text)
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
