import { describe, expect, test } from 'bun:test'
import { createRetry } from './retry.ts'

const signal = new AbortController().signal

function retryWith(random: () => number, attempts = 2) {
  return createRetry({
    attempts,
    firstDelayMs: 40,
    maxDelayMs: 60,
    random,
    isWorthwhile: (error) => error instanceof RangeError,
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work().catch(() => {})
  return performance.now() - begun
}

describe('retry', () => {
  test('with 2 attempts tries 3 times, then throws the last error', async () => {
    let tries = 0
    const work = () => Promise.reject(new RangeError(`try ${++tries}`))
    await expect(retryWith(() => 0)(work, signal)).rejects.toThrow('try 3')
  })

  test('does not repeat what another try cannot help', async () => {
    let tries = 0
    const work = () => Promise.reject(new TypeError(`try ${++tries}`))
    await expect(retryWith(() => 0)(work, signal)).rejects.toThrow('try 1')
  })

  test('pauses at most 40 ms, then at most 60 (80, capped): 100 ms with the highest draw, none with 0', async () => {
    const fail = () => Promise.reject(new RangeError())
    expect(await timed(() => retryWith(() => 0.999)(fail, signal))).toBeGreaterThan(95)
    expect(await timed(() => retryWith(() => 0)(fail, signal))).toBeLessThan(60)
  })

  test('stops when the caller has left', async () => {
    const caller = new AbortController()
    let tries = 0
    const work = () => {
      tries += 1
      caller.abort()
      return Promise.reject(new RangeError())
    }
    await retryWith(() => 0, 9)(work, caller.signal).catch(() => {})
    expect(tries).toBe(1)
  })
})
