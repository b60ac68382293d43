import { expect, test } from 'bun:test'
import { createSingleFlight } from './single-flight.ts'

/** Work that ends on demand, and counts how often it was begun and stopped. */
function scene() {
  const shared = createSingleFlight<string>()
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const seen = { begun: 0, stopped: 0 }
  const work = (signal: AbortSignal) => {
    seen.begun += 1
    signal.addEventListener('abort', () => {
      seen.stopped += 1
    })
    return promise
  }
  const join = (caller?: AbortSignal) => shared.join('key', work, caller)
  return { shared, join, seen, resolve, reject }
}

test('of 3 callers at once each gets the result of 1 piece of work', async () => {
  const { join, seen, resolve } = scene()
  const results = [join(), join(), join()]
  resolve('done')
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done'])
  expect(seen.begun).toBe(1)
})

test('1 of 2 callers who leaves is released at once, and the other still gets the result', async () => {
  const { join, seen, resolve } = scene()
  const leaving = new AbortController()
  const [left, stayed] = [join(leaving.signal), join()]
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  expect(seen.stopped).toBe(0)
  resolve('done')
  expect(await stayed).toBe('done')
})

test('when the last of 2 has left the work’s signal aborts, once, and the next caller begins anew', async () => {
  const { shared, join, seen } = scene()
  const [first, second] = [new AbortController(), new AbortController()]
  const left = [join(first.signal), join(second.signal)].map((each) => each.catch(() => 'left'))
  first.abort()
  second.abort()
  expect(await Promise.all(left)).toEqual(['left', 'left'])
  expect([seen.stopped, shared.isRunning('key')]).toEqual([1, false])
  void join()
  expect(seen.begun).toBe(2)
})

test('work that fails fails for all who wait, and is tried again by the next', async () => {
  const { shared, join, reject } = scene()
  const results = [join(), join()].map((each) => each.catch(({ message }) => message))
  reject(new Error('broken'))
  expect(await Promise.all(results)).toEqual(['broken', 'broken'])
  expect(shared.isRunning('key')).toBe(false)
})

test('a caller who has left already begins nothing', async () => {
  const { join, seen } = scene()
  await expect(join(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  expect(seen.begun).toBe(0)
})
