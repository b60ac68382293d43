import { expect, test } from 'bun:test'
import { growthFaults, type Held, memoryShare, spareHandles } from './held.ts'

const rounds = (handles: readonly number[], memory: readonly number[]): Held[] =>
  handles.map((count, index) => ({
    share: (index + 1) / 5,
    name: 'aw',
    handles: count,
    residentMiB: memory[index] ?? 0,
  }))
const flat = [400, 400, 400, 400, 400]

test(`${spareHandles} handles more than after warm-up pass, one more does not`, () => {
  expect(growthFaults(rounds([20, 20, 60, 20, 20 + spareHandles], flat), 800)).toEqual([])
  expect(growthFaults(rounds([20, 20, 20, 20, 21 + spareHandles], flat), 800)).toEqual([
    'aw: 17 handles more than after warm-up',
  ])
})

test(`memory that rises from 400 to 600 MiB (40 % of its mean) is more than ${memoryShare * 100} %, one peak is not`, () => {
  const still = [20, 20, 20, 20, 20]
  expect(growthFaults(rounds(still, [400, 450, 500, 550, 600]), 10_000)).toEqual([
    'aw: memory grows by 40 % after warm-up',
  ])
  expect(growthFaults(rounds(still, [400, 400, 600, 400, 400]), 10_000)).toEqual([])
  expect(growthFaults(rounds(still, [400, 450, 500, 550, 600]), 800)).toEqual([])
})
