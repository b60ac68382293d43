import { expect, test } from 'bun:test'
import { renewAfter } from './renewal.ts'

test('a token of 300 s is renewed after 300 - 60 = 240 s, one of 60 s after 60 × 0.75 = 45 s, one of 5 s after 3.75 s', () => {
  expect([300, 60, 5].map(renewAfter)).toEqual([240, 45, 3.75])
})
