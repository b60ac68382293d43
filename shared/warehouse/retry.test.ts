import { describe, expect, test } from 'bun:test'
import { createRetry } from './retry.ts'

const signal = new AbortController().signal

const short = { firstDelayMs: 40, maxDelayMs: 60 }

function retryWith(random: () => number, attempts = 2, delays = short) {
  return createRetry({
    attempts,
    ...delays,
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

  test('pauses at most 40 ms, then at most 60 (80, capped): 100 ms with the highest draw', async () => {
    const fail = () => Promise.reject(new RangeError())
    expect(await timed(() => retryWith(() => 0.999)(fail, signal))).toBeGreaterThan(95)
  })

  test('does not pause with the draw 0, however long it might: 3 tries end where an hour lies between two', async () => {
    let tries = 0
    const fail = () => Promise.reject(new RangeError(`try ${++tries}`))
    const hours = { firstDelayMs: 3_600_000, maxDelayMs: 3_600_000 }
    await expect(retryWith(() => 0, 2, hours)(fail, signal)).rejects.toThrow('try 3')
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
