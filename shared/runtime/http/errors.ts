import { StoreUnavailable, StoreUnfit } from '@otel-bi/store/errors'
import { InvalidCursor } from '@otel-bi/store/keyset'
import {
  type UnavailableReason,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Overloaded } from '../bounded-queue.ts'
import type { Logger } from '../logger.ts'
import { createRepeatedLog } from '../repeated-log.ts'
import type { HttpEnvironment } from './environment.ts'
import { problemResponse, RequestProblem } from './problem.ts'

/** nginx’s status for a client that disconnected: for the audit log and the spans, never sent. */
const clientClosedRequest = 499

/** What happens to single reads; that a server is down is logged where it is found out, once. */
const passing: ReadonlySet<UnavailableReason> = new Set(['lost', 'overloaded', 'busy'])

/** Turns a thrown value into a problem. An unexpected one is logged, and its problem holds no detail. */
export function errorHandler(logger: Logger): ErrorHandler<HttpEnvironment> {
  const warnOnce = createRepeatedLog(logger)
  return (error, c) => {
    const { signal } = c.req.raw
    if (signal.aborted && error === signal.reason)
      return new Response(null, { status: clientClosedRequest })
    if (error instanceof RequestProblem) return problemResponse(c, error.code, error.details)
    if (error instanceof InvalidCursor)
      return problemResponse(c, 'invalid_request', {
        detail: 'cursor must be a next_cursor from an earlier answer',
        errors: [{ field: 'cursor', message: 'must be a next_cursor from an earlier answer' }],
      })
    // What the store lacks is logged once, where it is found.
    if (error instanceof StoreUnfit)
      return problemResponse(c, 'store_unavailable', { detail: error.message })
    if (error instanceof StoreUnavailable) {
      logger.warn({ err: error }, 'the store does not answer')
      return problemResponse(c, 'store_unavailable')
    }
    if (error instanceof WarehouseUnavailable) {
      if (passing.has(error.reason))
        warnOnce(
          error.reason,
          { err: error, reason: error.reason },
          'a read of the warehouse failed',
        )
      const headers = { 'retry-after': String(error.retryAfterSeconds) }
      return problemResponse(c, 'warehouse_unavailable', { headers })
    }
    if (error instanceof Overloaded) {
      warnOnce('overloaded by calls', { err: error }, 'calls are refused: too many at once')
      return problemResponse(c, 'overloaded')
    }
    if (error instanceof WarehouseTimeout) {
      logger.warn({ err: error }, 'the warehouse took too long')
      return problemResponse(c, 'warehouse_timeout')
    }
    if (error instanceof HTTPException && error.status < 500)
      return problemResponse(c, 'malformed_request')
    logger.error({ err: error }, 'unexpected error')
    return problemResponse(c, 'internal_error')
  }
}
