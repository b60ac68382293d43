import { createFairTurns, type Turn } from './fair-turns.ts'

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
  /** How long each may wait. */
  readonly waitMs: number
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
}: BoundedQueueOptions): BoundedQueue {
  const turns = createFairTurns(concurrency)

  async function turnOf({ subject, signal }: Waiter): Promise<void> {
    if (turns.take(subject)) return
    if (turns.waiting() >= waiting)
      throw new Overloaded(`${concurrency} run and ${waiting} wait already`)
    if (turns.waiting(subject) >= waitingPerCaller)
      throw new Overloaded(`${waitingPerCaller} of one caller wait already`)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const turn: Turn = { subject, begin: resolve }
    const giveUp = (reason: unknown) => {
      turns.leave(turn)
      reject(reason)
    }
    const late = () => giveUp(new Overloaded(`no turn within ${waitMs} ms`))
    const leave = () => giveUp(signal.reason)
    const timer = setTimeout(late, waitMs)
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
    try {
      return await work()
    } finally {
      turns.giveBack(caller.subject)
    }
  }
}
