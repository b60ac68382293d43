import { afterAll, expect, test } from 'bun:test'
import {
  createWorkerQueue,
  WorkerQueueFull,
  WorkerRefused,
  WorkerTimedOut,
} from './worker-queue.ts'

type Question = {
  readonly spinMs?: number
  /** It spins until this is no longer 0. */
  readonly until?: Int32Array<SharedArrayBuffer>
  readonly refuse?: string
  readonly die?: boolean
}

const open: { close: () => void }[] = []
afterAll(() => {
  for (const queue of open) queue.close()
})

/** Spins, refuses or dies on request; otherwise returns how many requests it has seen. */
const script = URL.createObjectURL(
  new Blob([
    `let seen = 0
     self.onmessage = ({ data }) => {
       const end = performance.now() + (data.spinMs ?? 0)
       while (performance.now() < end || (data.until && Atomics.load(data.until, 0) === 0));
       if (data.die) throw new TypeError('I die')
       seen += 1
       postMessage(data.refuse ? { error: { name: 'Refusal', message: data.refuse } } : { answer: seen })
     }`,
  ]),
)

function openQueue({ timeoutMs = 60_000, maxPending = 8 } = {}) {
  const start = () => new Worker(script, { ref: false })
  const queue = createWorkerQueue<Question, number>({ start, timeoutMs, maxPending })
  open.push(queue)
  return queue
}

test('one worker answers 1, 2, 3 in the order it was asked', async () => {
  const { ask } = openQueue()
  expect(await Promise.all([ask({ spinMs: 20 }), ask({}), ask({})])).toEqual([1, 2, 3])
})

test('a refusal says why and costs the worker nothing: it goes on to its 2nd request', async () => {
  const { ask } = openQueue()
  await expect(ask({ refuse: 'no values' })).rejects.toMatchObject({
    constructor: WorkerRefused,
    reason: 'Refusal',
    message: 'no values',
  })
  expect(await ask({})).toBe(2)
})

test('60 s of computing against a limit of 3 s time out, and a new worker starts at 1', async () => {
  const { ask } = openQueue({ timeoutMs: 3_000 })
  await expect(ask({ spinMs: 60_000 })).rejects.toBeInstanceOf(WorkerTimedOut)
  expect(await ask({})).toBe(1)
})

test('a worker that dies fails its request, and the next finds a new one', async () => {
  const { ask } = openQueue()
  await expect(ask({ die: true })).rejects.toThrow('the worker')
  expect(await ask({})).toBe(1)
})

test('of 4 requests where 3 may be pending, the 4th is turned away at once', async () => {
  const { ask } = openQueue({ maxPending: 3 })
  const accepted = [ask({ spinMs: 20 }), ask({}), ask({})]
  await expect(ask({})).rejects.toBeInstanceOf(WorkerQueueFull)
  expect(await Promise.all(accepted)).toEqual([1, 2, 3])
  expect(await ask({})).toBe(4)
})

test('closing ends what is running', async () => {
  const { ask, close } = openQueue()
  const running = ask({ spinMs: 60_000 })
  await Bun.sleep(50)
  close()
  await expect(running).rejects.toThrow()
})

test('the event loop turns while the worker computes: what it computes ends at the 10th tick', async () => {
  const { ask } = openQueue()
  const until = new Int32Array(new SharedArrayBuffer(4))
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
    if (ticks === 10) Atomics.store(until, 0, 1)
  }, 5)
  expect(await ask({ until })).toBe(1)
  clearInterval(timer)
  expect(ticks).toBeGreaterThanOrEqual(10)
})
