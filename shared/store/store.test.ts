import { expect, test } from 'bun:test'
import { connectMsOf } from './store.ts'

test.each([
  [500, 500],
  [3_000, 3_000],
  [10_000, 3_000],
  [60_000, 18_000],
])('of a store that may take %i ms, connecting may take %i ms', (timeoutMs, connectMs) => {
  expect(connectMsOf(timeoutMs)).toBe(connectMs)
})
