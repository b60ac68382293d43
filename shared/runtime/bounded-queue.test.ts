import { expect, test } from 'bun:test'
import { createBoundedQueue, Overloaded } from './bounded-queue.ts'

function scene(waitMs = 60_000, waitingPerCaller = 3) {
  const queue = createBoundedQueue({ concurrency: 2, waiting: 3, waitingPerCaller, waitMs })
  const gate = Promise.withResolvers<void>()
  const seen = { running: 0, most: 0, begun: 0 }
  const work = async () => {
    seen.begun += 1
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    await gate.promise
    seen.running -= 1
    return 'done'
  }
  const enter = (signal = new AbortController().signal, subject = 'ana') =>
    queue(work, { subject, signal }).catch((error: unknown) =>
      error instanceof Overloaded ? 'refused' : error,
    )
  return { enter, seen, open: gate.resolve }
}

test('of 9 at once 2 run, 3 wait and 4 are refused at once; later all 5 are done', async () => {
  const { enter, seen, open } = scene()
  const outcomes = Array.from({ length: 9 }, () => enter())
  expect(await Promise.all(outcomes.slice(5))).toEqual(['refused', 'refused', 'refused', 'refused'])
  open()
  expect(await Promise.all(outcomes.slice(0, 5))).toEqual(Array(5).fill('done'))
  expect(seen).toEqual({ running: 0, most: 2, begun: 5 })
})

test('who has had no turn in time is refused, and never begins', async () => {
  const { enter, seen, open } = scene(10)
  const outcomes = [enter(), enter(), enter()]
  expect(await outcomes[2]).toBe('refused')
  open()
  expect(await Promise.all(outcomes)).toEqual(['done', 'done', 'refused'])
  expect(seen.begun).toBe(2)
})

test('who leaves while waiting gets its own reason, and never begins', async () => {
  const { enter, seen, open } = scene()
  const leaving = new AbortController()
  const outcomes = [enter(), enter(), enter(leaving.signal)]
  leaving.abort('gone')
  expect(await outcomes[2]).toBe('gone')
  open()
  expect(await Promise.all(outcomes.slice(0, 2))).toEqual(['done', 'done'])
  expect(seen.begun).toBe(2)
})

test('one caller may take 2 of the 3 places for waiting, and another finds the third', async () => {
  const { enter, open } = scene(60_000, 2)
  const outcomes = Array.from({ length: 5 }, () => enter())
  expect(await outcomes[4]).toBe('refused')
  const other = enter(undefined, 'ben')
  open()
  expect(await other).toBe('done')
})

test('one question of Ben, who came last, begins when the first of Ana’s 52 ends, before the 50 that wait', async () => {
  const queue = createBoundedQueue({ concurrency: 2, waiting: 100, waitMs: 60_000 })
  const { signal } = new AbortController()
  const begun: string[] = []
  const ask = (subject: string, name: string) =>
    queue(
      async () => {
        begun.push(name)
        await Bun.sleep(1)
      },
      { subject, signal },
    )
  const asked = Array.from({ length: 52 }, (_, at) => ask('ana', `ana ${at}`))
  await Promise.all([...asked, ask('ben', 'ben')])
  expect(begun).toHaveLength(53)
  expect(begun.indexOf('ben')).toBe(2)
  expect(begun.filter((name) => name !== 'ben')).toEqual(asked.map((_, at) => `ana ${at}`))
})
