import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel'
import { WarehouseUnavailable } from './errors.ts'

export type Circuit = { readonly run: <T>(work: () => Promise<T>) => Promise<T> }

/** What an error says about the server: `unknown` when the caller left before it could tell. */
export type Verdict = 'up' | 'down' | 'unknown'

/**
 * After `failures` calls in a row that found the server down, answers at once for `openMs` instead
 * of letting calls pile up; then one call tries, and closes the circuit if the server answers it.
 * @throws WarehouseUnavailable with `circuit` and the seconds left while it is open
 */
export function createCircuit(options: {
  readonly name: string
  readonly failures: number
  readonly openMs: number
  readonly verdict: (error: unknown) => Verdict
  readonly now: () => number
}): Circuit {
  let openedAt = 0
  const counts = (error: unknown): boolean => {
    const verdict = options.verdict(error)
    // A trial that was abandoned has not shown that the server is back.
    return verdict === 'down' || (verdict === 'unknown' && policy.state === CircuitState.HalfOpen)
  }
  const policy = circuitBreaker(handleWhen(counts), {
    breaker: new ConsecutiveBreaker(options.failures),
    halfOpenAfter: options.openMs,
  })
  policy.onBreak(() => {
    openedAt = options.now()
  })
  const leftAlone = () => {
    const leftMs = Math.max(0, openedAt + options.openMs - options.now())
    const last = policy.lastFailure
    return new WarehouseUnavailable(`${options.name}: left alone after repeated failures`, {
      reason: 'circuit',
      retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)),
      cause: last !== undefined && 'error' in last ? last.error : undefined,
    })
  }
  return {
    async run(work) {
      // The one call that tries is not worth queueing behind: it may take the whole deadline.
      if (policy.state === CircuitState.HalfOpen) throw leftAlone()
      return policy.execute(work).catch((error: unknown) => {
        throw isBrokenCircuitError(error) ? leftAlone() : error
      })
    },
  }
}
