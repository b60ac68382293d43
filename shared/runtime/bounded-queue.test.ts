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

/** One place for work of 100 ms, on a clock that only the work moves. */
function standingScene() {
  let now = 0
  const clock = () => now
  const queue = createBoundedQueue({ concurrency: 1, waiting: 100, waitMs: 60_000, now: clock })
  const { signal } = new AbortController()
  const waits: number[] = []
  const ask = () => {
    const asked = now
    const work = async () => {
      waits.push(now - asked)
      for (let quarter = 0; quarter < 4; quarter += 1) {
        await Promise.resolve()
        now += 25
      }
    }
    return queue(work, { subject: 'ana', signal }).then(
      () => 'done',
      (error: unknown) => (error instanceof Overloaded ? 'refused' : error),
    )
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { ask, waits, isAt: clock, pass }
}

test('a burst of 11 times 100 ms is done as a whole, the last after waiting 1,000 ms', async () => {
  const { ask, waits } = standingScene()
  expect(await Promise.all(Array.from({ length: 11 }, ask))).toEqual(Array(11).fill('done'))
  expect(waits.at(-1)).toBe(1_000)
})

test('when the queue has not been empty for a second, work of 100 ms waits 50 ms at most', async () => {
  const { ask, waits, isAt } = standingScene()
  const outcomes: Promise<unknown>[] = []
  const first = ask()
  // One arrives every 25 ms: four times as many as there is time for.
  const arrive = async () => {
    for (let before = -1; isAt() < 5_000; await Promise.resolve()) {
      if (isAt() === before) continue
      before = isAt()
      outcomes.push(ask())
    }
  }
  await arrive()
  await first
  const ended = await Promise.all(outcomes)
  const settled = waits.slice(20)
  expect(Math.max(...settled)).toBe(50)
  expect(ended.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(40)
})

test('a queue that has stood takes bursts again a second after it last refused, and not before', async () => {
  const { ask, waits, pass } = standingScene()
  const burst = () => Promise.all(Array.from({ length: 11 }, ask))
  const stood = await Promise.all(Array.from({ length: 40 }, ask))
  expect(stood.filter((outcome) => outcome === 'done')).toHaveLength(11)
  pass(500)
  expect((await burst()).filter((outcome) => outcome === 'done')).toHaveLength(1)
  pass(1_001)
  expect(await burst()).toEqual(Array(11).fill('done'))
  expect(waits.at(-1)).toBe(1_000)
})
