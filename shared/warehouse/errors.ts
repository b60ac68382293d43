/**
 * Why a warehouse could not answer:
 * - `unreachable` nobody listens, or nobody answers, at its address
 * - `certificate` its certificate is expired, unknown or made out to another name
 * - `login` it refused the login or the database
 * - `lost` the connection broke while it answered
 * - `overloaded` it asked to try again: a deadlock, a failover, a limit
 * - `busy` every connection of the pool stayed in use
 * - `circuit` it failed too often just now, so it is left alone for a moment
 * - `closed` this process is shutting down
 */
export type UnavailableReason =
  | 'unreachable'
  | 'certificate'
  | 'login'
  | 'lost'
  | 'overloaded'
  | 'busy'
  | 'circuit'
  | 'closed'

/** The warehouse cannot be reached or does not answer; the caller may try again later (503). */
export class WarehouseUnavailable extends Error {
  override readonly name = 'WarehouseUnavailable'
  readonly reason: UnavailableReason
  /** For the Retry-After header, in whole seconds. */
  readonly retryAfterSeconds: number

  constructor(
    message: string,
    options: { reason: UnavailableReason; retryAfterSeconds?: number; cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.reason = options.reason
    this.retryAfterSeconds = options.retryAfterSeconds ?? 1
  }
}

/** The warehouse did not answer within the configured time (504). */
export class WarehouseTimeout extends Error {
  override readonly name = 'WarehouseTimeout'
}

/** The warehouse refused a statement: our mistake, or a permission that is missing (500). */
export class WarehouseQueryError extends Error {
  override readonly name = 'WarehouseQueryError'
}

/** What came back, or what was asked for, does not fit: the schema of the source has changed. */
export class WarehouseShapeError extends Error {
  override readonly name = 'WarehouseShapeError'
}
