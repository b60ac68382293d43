/**
 * Why a warehouse could not answer:
 * - `unreachable` nothing listens at its address, or nothing answers in time
 * - `encryption` the server offers no TLS
 * - `certificate` its certificate is expired, from an unknown authority or for another name
 * - `login` it refused the login
 * - `database` the database does not exist, or the login may not open it
 * - `lost` the connection broke while it answered
 * - `overloaded` it asked to try again: a deadlock, a failover, a start, a limit
 * - `busy` every connection of the pool stayed in use
 * - `circuit` it is down, so it was not asked
 * - `closed` this process is shutting down
 */
export const unavailableReasons = [
  'unreachable',
  'encryption',
  'certificate',
  'login',
  'database',
  'lost',
  'overloaded',
  'busy',
  'circuit',
  'closed',
] as const

export type UnavailableReason = (typeof unavailableReasons)[number]

/** Each reason in words that name no host and no login, so that any role may read them. */
export const reasonWords: Record<UnavailableReason, string> = {
  unreachable: 'the server cannot be reached',
  encryption: 'the server offers no TLS',
  certificate: "the server's certificate is not accepted",
  login: 'the login was refused',
  database: 'the database does not exist, or the login may not open it',
  lost: 'the connection was lost',
  overloaded: 'the server asked to try again',
  busy: 'every connection stayed in use',
  circuit: 'not asked while the server is down',
  closed: 'closed',
}

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

/** The result, or the request, does not fit: the schema of the source has changed. */
export class WarehouseShapeError extends Error {
  override readonly name = 'WarehouseShapeError'
}
