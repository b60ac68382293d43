import { expect, test } from 'bun:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'

/** What made the canonical form up to version 0.1.0; chains written with it must go on to verify. */
function formerCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formerCanonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = new Map(Object.entries(value))
  return `{${[...members.keys()]
    .sort()
    .filter((key) => members.get(key) !== undefined)
    .map((key) => `${JSON.stringify(key)}:${formerCanonicalJson(members.get(key))}`)
    .join(',')}}`
}

const storedJson = fc.jsonValue({ stringUnit: 'binary' })

test('RFC 8785, section 3.2.3: members in the order of their UTF-16 code units, numbers as ECMAScript writes them', () => {
  const members = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(Object.keys(JSON.parse(canonicalize(members) ?? ''))).toEqual([
    '1',
    '\r',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\u{1f600}',
    '\ufb33',
  ])
  expect(canonicalize([1e21, 1e-7, 333333333.3333333, 4.5, 2e-3, -0, 0.1 + 0.2])).toBe(
    '[1e+21,1e-7,333333333.3333333,4.5,0.002,0,0.30000000000000004]',
  )
})

test('any JSON value and any double has the canonical form that 0.1.0 gave it', () => {
  const member = fc.oneof(storedJson, fc.double({ noNaN: true, noDefaultInfinity: true }))
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), member), (value) => {
      expect(canonicalize(value)).toBe(formerCanonicalJson(value))
    }),
    { numRuns: 500 },
  )
})

test('a member that is undefined is left out, as it is in what is stored', () => {
  expect(canonicalize({ a: undefined, b: [undefined] })).toBe('{"b":[null]}')
})
