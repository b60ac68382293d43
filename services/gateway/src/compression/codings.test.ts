import { expect, test } from 'bun:test'
import { acceptedCodings, type Coding } from './codings.ts'

test.each<[string | undefined, Coding[]]>([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['deflate, compress', []],
  ['gzip', ['gzip']],
  ['x-gzip', ['gzip']],
  ['GZIP', ['gzip']],
  ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip']],
  ['br;q=0.5, gzip', ['gzip', 'br']],
  ['br;q=0, gzip', ['gzip']],
  ['*', ['br', 'zstd', 'gzip']],
  ['*;q=0', []],
  ['br;q=0, *;q=0.1', ['zstd', 'gzip']],
  ['identity;q=0', []],
  ['identity;q=0, *', ['br', 'zstd', 'gzip']],
  ['identity, br;q=0.5', []],
  ['identity;q=0.5, gzip;q=0.5, br;q=0.4', ['gzip']],
])('Accept-Encoding %p prefers %p to an uncompressed answer', (header, expected) => {
  expect([...acceptedCodings(header)]).toEqual(expected)
})
