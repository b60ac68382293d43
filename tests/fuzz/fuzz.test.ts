import { afterAll, beforeAll, expect, test } from 'bun:test'
import type { SecuredStack } from '../stack/security/secured-stack.ts'
import { startUpMs } from '../stack/stack.ts'
import { fuzz } from './fuzz.ts'
import { startFuzzStack } from './fuzz-stack.ts'

let stack: SecuredStack
beforeAll(async () => {
  stack = await startFuzzStack()
}, startUpMs)
afterAll(() => stack.stop())

test('800 calls of every operation by every role: no answer that the document does not declare, no process ends', async () => {
  const { statuses, faults, held } = await fuzz(stack, { calls: 800, seed: 20_260_131 })
  expect(faults).toEqual([])
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(800)
  expect(statuses['200']).toBeGreaterThan(200)
  expect(held).toHaveLength(3 * 3)
}, 600_000)
