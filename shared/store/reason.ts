import { DatabaseError } from 'pg'
import { StoreUnavailable, StoreUnfit } from './errors.ts'

/** SQLSTATE codes, or their classes, in words (PostgreSQL documentation, appendix A). */
const words: readonly (readonly [RegExp, string])[] = [
  [/^28/, 'the login was refused'],
  [/^3D000$/, 'the database does not exist'],
  [/^42501$/, 'a permission that the check needs is missing'],
  [/^53300$/, 'the server has no connection left'],
  [/^53/, 'the server has no resources left'],
  [/^57P0[123]$/, 'the server is starting or stopping'],
  [/^57014$/, 'no answer in time'],
]

/** Why a store does not work, in words that name no host and no login; undefined for other errors. */
export function storeReason(error: unknown): string | undefined {
  if (error instanceof StoreUnfit) return error.message
  const refusal = databaseErrorIn(error)
  if (refusal) {
    const state = refusal.code ?? ''
    const known = words.find(([codes]) => codes.test(state))?.[1] ?? 'the check’s query was refused'
    return `${known} (SQLSTATE ${state})`
  }
  if (!(error instanceof StoreUnavailable)) return undefined
  return error.cause === undefined ? error.message : 'cannot be reached'
}

function databaseErrorIn(error: unknown): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error
  return error instanceof Error ? databaseErrorIn(error.cause) : undefined
}
