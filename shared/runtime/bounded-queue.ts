import { createFairTurns, type Turn } from './fair-turns.ts'
import { createStandingQueue } from './standing-queue.ts'

/** There is no room to wait, or the wait took too long; the caller may try again (503). */
export class Overloaded extends Error {
  override readonly name = 'Overloaded'
}

export type BoundedQueueOptions = {
  /** Pieces of work that run at once. */
  readonly concurrency: number
  /** Pieces of work that may wait for their turn. */
  readonly waiting: number
  /** How many of them may be one caller's, so that others find room; all by default. */
  readonly waitingPerCaller?: number
  /** How long each may wait; less in a queue that has stood for long. */
  readonly waitMs: number
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number
}

/** Whose work it is, and the signal that its caller has left. */
export type Waiter = { readonly subject: string; readonly signal: AbortSignal }

/** @throws Overloaded; the caller's reason when it leaves before its turn; what the work throws. */
export type BoundedQueue = <T>(work: () => Promise<T>, caller: Waiter) => Promise<T>

/**
 * Bounds the memory that work takes: what cannot begin soon is refused at once. A place that becomes free goes
 * to the caller with the least at work, so that one with many questions does not hold up another with one.
 */
export function createBoundedQueue({
  concurrency,
  waiting,
  waitingPerCaller = waiting,
  waitMs,
  now = () => performance.now(),
}: BoundedQueueOptions): BoundedQueue {
  const turns = createFairTurns(concurrency)
  const standing = createStandingQueue(waitMs)

  async function turnOf({ subject, signal }: Waiter): Promise<void> {
    const asked = now()
    if (turns.waiting() === 0) standing.wasEmpty(asked)
    if (turns.take(subject)) return
    if (turns.waiting() >= waiting)
      throw new Overloaded(`${concurrency} run and ${waiting} wait already`)
    if (turns.waiting(subject) >= waitingPerCaller)
      throw new Overloaded(`${waitingPerCaller} of one caller wait already`)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const late = () => {
      standing.refused(now())
      reject(new Overloaded(`no turn within ${Math.round(now() - asked)} ms`))
    }
    const turn: Turn = {
      subject,
      begin() {
        const isInTime = now() - asked <= standing.patienceMs(now())
        if (isInTime) resolve()
        else late()
        return isInTime
      },
    }
    const expire = () => {
      turns.leave(turn)
      late()
    }
    const leave = () => {
      turns.leave(turn)
      reject(signal.reason)
    }
    const timer = setTimeout(expire, standing.patienceMs(asked))
    signal.addEventListener('abort', leave)
    turns.wait(turn)
    try {
      await promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
    }
  }

  return async (work, caller) => {
    caller.signal.throwIfAborted()
    await turnOf(caller)
    const begun = now()
    try {
      return await work()
    } finally {
      standing.took(now() - begun)
      turns.giveBack(caller.subject)
    }
  }
}
