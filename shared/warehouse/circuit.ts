import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel'
import { WarehouseUnavailable } from './errors.ts'

export type Circuit = { readonly run: <T>(work: () => Promise<T>) => Promise<T> }

/**
 * After `failures` failed calls in a row, answers at once for `openMs` instead of letting calls
 * pile up; then one call tries, and its outcome closes or opens the circuit again.
 * @throws WarehouseUnavailable with `circuit` and the seconds left while it is open
 */
export function createCircuit(options: {
  readonly name: string
  readonly failures: number
  readonly openMs: number
  readonly isFailure: (error: unknown) => boolean
  readonly now: () => number
}): Circuit {
  let openedAt = 0
  const policy = circuitBreaker(handleWhen(options.isFailure), {
    breaker: new ConsecutiveBreaker(options.failures),
    halfOpenAfter: options.openMs,
  })
  policy.onBreak(() => {
    openedAt = options.now()
  })
  const leftAlone = () => {
    const leftMs = Math.max(0, openedAt + options.openMs - options.now())
    return new WarehouseUnavailable(`${options.name}: left alone after repeated failures`, {
      reason: 'circuit',
      retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)),
      cause:
        policy.lastFailure && 'error' in policy.lastFailure ? policy.lastFailure.error : undefined,
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
