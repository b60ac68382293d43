import { BulkheadRejectedError, bulkhead } from 'cockatiel'

/** There is no room to wait, or the wait took too long; the caller may try again (503). */
export class Overloaded extends Error {
  override readonly name = 'Overloaded'
}

export type BoundedQueueOptions = {
  /** Pieces of work that run at once. */
  readonly concurrency: number
  /** Pieces of work that may wait for their turn. */
  readonly waiting: number
  /** How long each may wait. */
  readonly waitMs: number
}

/** @throws Overloaded; the caller's reason when it leaves before its turn; what the work throws. */
export type BoundedQueue = <T>(work: () => Promise<T>, caller?: AbortSignal) => Promise<T>

/** Bounds the memory that work takes: what cannot begin soon is refused at once. */
export function createBoundedQueue({
  concurrency,
  waiting,
  waitMs,
}: BoundedQueueOptions): BoundedQueue {
  const slots = bulkhead(concurrency, waiting)
  return async (work, caller) => {
    const gaveUp = new AbortController()
    const left = Promise.withResolvers<never>()
    const giveUp = (reason: unknown) => {
      gaveUp.abort()
      left.reject(reason)
    }
    const late = () => giveUp(new Overloaded(`no turn within ${waitMs} ms`))
    const leave = () => giveUp(caller?.reason)
    const timer = setTimeout(late, waitMs)
    caller?.addEventListener('abort', leave)
    const settle = () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', leave)
    }
    const turn = slots.execute(() => {
      settle()
      return work()
    }, gaveUp.signal)
    try {
      return await Promise.race([turn, left.promise])
    } catch (error) {
      if (error instanceof BulkheadRejectedError)
        throw new Overloaded(`${concurrency} run and ${waiting} wait already`, { cause: error })
      throw error
    } finally {
      settle()
      // Only one of the two is awaited.
      turn.catch(() => {})
      left.promise.catch(() => {})
    }
  }
}
