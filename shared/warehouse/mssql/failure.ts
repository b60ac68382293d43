import sql from 'mssql'
import {
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

/** Login failed, account disabled or locked, database not there or not permitted. */
const loginRefused: ReadonlySet<number> = new Set([4060, 4064, 18452, 18456, 18470, 18486, 18487])

/** Invalid column name, invalid object name: the statement and the schema no longer fit. */
const unknownName: ReadonlySet<number> = new Set([207, 208])

const certificateCodes = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_(?:GET|VERIFY)/

/** What the driver reported, in the words of the port. Keeps the cause for the log. */
export function toWarehouseError(database: string, cause: unknown): Error {
  if (cause instanceof WarehouseShapeError || cause instanceof WarehouseUnavailable) return cause
  const chain = causes(cause)
  const number = chain.map(sqlNumber).find((found) => found !== undefined)
  if (number !== undefined && unknownName.has(number))
    return new WarehouseShapeError(`${database} lacks a table or column a query needs`, { cause })
  const reason = unavailable(chain, number)
  if (reason === undefined)
    return new WarehouseQueryError(`${database} refused a statement`, { cause })
  return new WarehouseUnavailable(`${database}: ${messages[reason]}`, { reason, cause })
}

const messages: Record<UnavailableReason, string> = {
  unreachable: 'the server cannot be reached',
  certificate: "the server's certificate is not accepted",
  login: 'the login was refused',
  lost: 'the connection was lost',
  overloaded: 'the server asked to try again',
  busy: 'no free connection',
  circuit: 'left alone after repeated failures',
  closed: 'closed',
}

function unavailable(
  chain: readonly Error[],
  number: number | undefined,
): UnavailableReason | undefined {
  if (number !== undefined && tryAgain.has(number)) return 'overloaded'
  if (number !== undefined && loginRefused.has(number)) return 'login'
  const codes = chain.map(codeOf)
  if (codes.some((code) => certificateCodes.test(code)) || codes.includes('EENCRYPT'))
    return 'certificate'
  if (codes.includes('ELOGIN')) return 'login'
  if (chain[0]?.message.startsWith('Failed to acquire a connection')) return 'busy'
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
