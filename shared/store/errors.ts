import { DrizzleQueryError } from 'drizzle-orm/errors'
import { DatabaseError } from 'pg'

/** The store cannot be reached or is not ready; nothing was written; the caller may try again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Another process holds the job or report now, or has finished it; nothing was written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/**
 * SQLSTATE classes and codes that say "not now" (PostgreSQL documentation, appendix A): connection
 * exceptions, insufficient resources, operator intervention, and a table whose migration has not run.
 */
const unavailable = /^(?:08|53|57P|42P01$|25006$|28)/

/** Tells "the server is not there" from "the statement is wrong". */
export function asStoreError(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (!(cause instanceof Error)) return error
  if (cause instanceof DatabaseError && !unavailable.test(cause.code ?? '')) return error
  if (cause instanceof StoreUnavailable || cause instanceof LeaseLost) return cause
  if (cause instanceof TypeError) return cause
  return new StoreUnavailable(cause.message, { cause })
}
