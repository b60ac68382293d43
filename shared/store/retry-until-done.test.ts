import { expect, test } from 'bun:test'
import { retryUntilDone } from './retry-until-done.ts'

test('two failures are told, then the work is done: three attempts', async () => {
  const told: unknown[] = []
  let attempts = 0
  await retryUntilDone(
    async () => {
      attempts += 1
      if (attempts < 3) throw new Error(`attempt ${attempts}`)
    },
    (error) => told.push(error),
    { maxDelayMs: 1 },
  )
  expect(told).toEqual([new Error('attempt 1'), new Error('attempt 2')])
  expect(attempts).toBe(3)
})

test('an attempt under way when it is stopped may fail without a word, and is the last', async () => {
  const told: unknown[] = []
  const stopping = new AbortController()
  let attempts = 0
  await retryUntilDone(
    async () => {
      attempts += 1
      stopping.abort()
      throw new Error('the store is closed')
    },
    (error) => told.push(error),
    { maxDelayMs: 1, signal: stopping.signal },
  )
  expect(told).toEqual([])
  expect(attempts).toBe(1)
})
