import type { SentStatement } from '@otel-bi/warehouse/recording'
import { LRUCache } from 'lru-cache'
import type { BoundedQueue, Waiter } from '../bounded-queue.ts'
import { createSingleFlight } from '../single-flight.ts'

/** Where an answer came from: made for this caller, kept from before, or made for another at the same time. */
export type AnswerSource = 'computed' | 'cache' | 'shared'

export type ComputedAnswer = {
  readonly body: string
  readonly rowCount: number
  /** What the warehouse received for it. */
  readonly statements: readonly SentStatement[]
}

/** Answers already given, by ETag; callers with the same question share one computation. */
export type AnswerCache = {
  /** @throws Overloaded; the caller's abort reason; a computation without waiting callers is aborted. */
  readonly answer: (
    etag: string,
    compute: (signal: AbortSignal) => Promise<ComputedAnswer>,
    caller: Waiter,
  ) => Promise<ComputedAnswer & { readonly source: AnswerSource }>
  readonly clear: () => void
}

/** @param queue where computations wait for their turn; without one all run at once */
export function createAnswerCache(
  maxBytes: number,
  queue: BoundedQueue = (compute) => compute(),
): AnswerCache {
  const given = new LRUCache<string, ComputedAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body, statements }) =>
      statements.reduce((length, { sql }) => length + sql.length, body.length) * 2 + 1,
  })
  const computing = createSingleFlight<ComputedAnswer>()
  return {
    async answer(etag, compute, caller) {
      const known = given.get(etag)
      if (known) return { ...known, source: 'cache' }
      const source = computing.isRunning(etag) ? 'shared' : 'computed'
      const work = async (signal: AbortSignal) => {
        const computed = await queue(() => compute(signal), { subject: caller.subject, signal })
        given.set(etag, computed)
        return computed
      }
      return { ...(await computing.join(etag, work, caller.signal)), source }
    },
    clear: () => given.clear(),
  }
}
