import sql from 'mssql'
import {
  reasonWords,
  type UnavailableReason,
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseUnavailable,
} from '../errors.ts'

/**
 * Errors after which SQL Server or Azure SQL asks to try the same read again: deadlock victim,
 * failover, reconfiguration, resource limits.
 * Source: Microsoft, "Troubleshoot transient connection errors in SQL Database".
 */
const tryAgain: ReadonlySet<number> = new Set([
  615, 1205, 1222, 4221, 10928, 10929, 40143, 40166, 40197, 40501, 40540, 40613, 49918, 49919,
  49920,
])

/**
 * Login failed, account disabled, locked or out of date, password expired: 184xx, a locked account, a
 * logon trigger. Not 18451 and 18461: the server is stopping, or serves one user only for now.
 */
const isLoginRefused = (number: number): boolean =>
  number === 15113 ||
  number === 17892 ||
  (number >= 18450 && number <= 18499 && number !== 18451 && number !== 18461)

/** The database is not there, or not open to this login. */
const databaseRefused: ReadonlySet<number> = new Set([911, 916, 4060, 4062, 4063, 4064])

/** Invalid column name, invalid object name: the statement and the schema no longer fit. */
const unknownName: ReadonlySet<number> = new Set([207, 208])

const certificateCodes = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_(?:GET|VERIFY)/

/**
 * What the driver reported, in the words of the port. Keeps the cause for the log.
 * @param poolIsFull whether every connection of the pool was in use when it gave up waiting for one
 */
export function toWarehouseError(database: string, cause: unknown, poolIsFull = true): Error {
  if (cause instanceof WarehouseShapeError || cause instanceof WarehouseUnavailable) return cause
  const chain = causes(cause)
  const number = chain.map(sqlNumber).find((found) => found !== undefined)
  if (number !== undefined && unknownName.has(number))
    return new WarehouseShapeError(`${database} lacks a table or column a query needs`, { cause })
  const reason = unavailable(chain, number, poolIsFull)
  if (reason === undefined)
    return new WarehouseQueryError(`${database} refused a statement`, { cause })
  return new WarehouseUnavailable(`${database}: ${reasonWords[reason]}`, { reason, cause })
}

function unavailable(
  chain: readonly Error[],
  number: number | undefined,
  poolIsFull: boolean,
): UnavailableReason | undefined {
  if (number !== undefined && tryAgain.has(number)) return 'overloaded'
  if (number !== undefined && databaseRefused.has(number)) return 'database'
  if (number !== undefined && isLoginRefused(number)) return 'login'
  const codes = chain.map(codeOf)
  if (codes.includes('EENCRYPT')) return 'encryption'
  if (codes.some((code) => certificateCodes.test(code))) return 'certificate'
  // A login that fails for any other reason meets a server that is starting, stopping or failing over.
  if (codes.includes('ELOGIN')) return 'overloaded'
  // A pool with room left did not wait for a connection in use, but for the server to accept one.
  if (chain[0]?.message.startsWith('Failed to acquire a connection'))
    return poolIsFull ? 'busy' : 'unreachable'
  if (chain[0] instanceof sql.ConnectionError) return 'unreachable'
  // A request that failed without a number did not fail in the server but on its way.
  return number === undefined ? 'lost' : undefined
}

/** The error, what it wraps, and what that wraps. */
function causes(error: unknown): Error[] {
  const chain: Error[] = []
  for (let next = error; next instanceof Error && !chain.includes(next); next = inner(next))
    chain.push(next)
  return chain
}

function inner(error: Error): unknown {
  if (error.cause !== undefined) return error.cause
  return 'originalError' in error ? error.originalError : undefined
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : ''

function sqlNumber(error: Error): number | undefined {
  if ('number' in error && typeof error.number === 'number' && error.number > 0) return error.number
  return undefined
}
