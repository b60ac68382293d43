import { DrizzleQueryError } from 'drizzle-orm/errors'
import { DatabaseError } from 'pg'
import type { Finding } from './readiness/finding.ts'

/** The store cannot be reached or is not ready; nothing was written; the caller may retry. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable'
}

/** The server answers, but its database is not what this version needs; the message says what to do. */
export class StoreUnfit extends StoreUnavailable {
  override readonly name = 'StoreUnfit'
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join(' '))
  }
}

/** Another process holds the job or report now, or has finished it; nothing was written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/**
 * SQLSTATE classes and codes that say "not now" (PostgreSQL documentation, appendix A): connection
 * exceptions, insufficient resources, operator intervention and timeouts, a read-only server, a refused
 * login, and a table whose migration has not run.
 */
const unavailable = /^(?:08|28|53|57|25006$|25P0[34]$|42P01$)/

/** What pg reports, without a code, about a connection that was lost. */
const lostConnection = /^Connection terminated|^Client (?:has|was) /

/**
 * Distinguishes "the server is not there" from "the statement is wrong". Only errors of the driver are judged:
 * what the work itself throws, such as a refused cursor, keeps its kind.
 */
export function asStoreError(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (!(cause instanceof Error)) return error
  if (cause instanceof TypeError) return cause
  if (cause instanceof DatabaseError)
    return unavailable.test(cause.code ?? '')
      ? new StoreUnavailable(cause.message, { cause })
      : error
  const lost =
    error instanceof DrizzleQueryError || 'errno' in cause || lostConnection.test(cause.message)
  return lost ? new StoreUnavailable(cause.message, { cause }) : error
}
