/** What can be made to go wrong, and where in the conversation. */
export type TdsFault =
  /** Accepts the TCP connection and says nothing. */
  | { readonly at: 'prelogin'; readonly fault: 'silence' }
  /** Offers no TLS. */
  | { readonly at: 'prelogin'; readonly fault: 'no encryption' }
  /** Error 18456, as for a wrong password. */
  | { readonly at: 'login'; readonly fault: 'refused' }
  /** One error message after the other, as 4060 and then 18456 for a database that is not there. */
  | { readonly at: 'login'; readonly fault: 'error'; readonly numbers: readonly number[] }
  /** Neither answers nor acknowledges a cancellation. */
  | { readonly at: 'statement'; readonly fault: 'silence' }
  | {
      readonly at: 'statement'
      readonly fault: 'error'
      readonly number: number
      readonly message?: string
    }
  /** Sends so many rows and half of the next one, then breaks the connection. */
  | { readonly at: 'statement'; readonly fault: 'cut'; readonly afterRows: number }
  | { readonly at: 'statement'; readonly fault: 'slow'; readonly everyMs: number }

export type FaultQueue = {
  /** Lets the fault happen the next so many times it can. */
  readonly inject: (fault: TdsFault, times?: number) => void
  readonly take: <At extends TdsFault['at']>(at: At) => Extract<TdsFault, { at: At }> | undefined
  readonly clear: () => void
}

export function createFaultQueue(): FaultQueue {
  let queue: { fault: TdsFault; times: number }[] = []
  return {
    inject(fault, times = 1) {
      queue.push({ fault, times })
    },
    take<At extends TdsFault['at']>(at: At) {
      for (const entry of queue) {
        const { fault } = entry
        if (!isAt(fault, at)) continue
        entry.times -= 1
        if (entry.times === 0) queue = queue.filter((other) => other !== entry)
        return fault
      }
      return undefined
    },
    clear() {
      queue = []
    },
  }
}

function isAt<At extends TdsFault['at']>(
  fault: TdsFault,
  at: At,
): fault is Extract<TdsFault, { at: At }> {
  return fault.at === at
}
