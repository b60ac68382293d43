import type sql from 'mssql'
import type { StateChange } from '../circuit.ts'
import { keepLoginNumber } from './login-number.ts'

export type MssqlTimeouts = {
  /** TCP, TLS and login of one connection. */
  readonly connectMs: number
  /** Waiting for one of the pool's connections to become free. */
  readonly slotMs: number
  /** One read from end to end, retries included. */
  readonly requestMs: number
  /** How long a read may wait for its first row before the server is probed, and a probe may take. */
  readonly probeMs: number
  /** How long the server may take to acknowledge a cancellation before its socket is closed. */
  readonly cancelMs: number
}

export type MssqlOptions = {
  /** `host`, `host,port`, `host:port` or an IPv6 address in brackets. */
  readonly server: string
  readonly database: string
  readonly username: string
  readonly password: string
  /** Skips the verification of the server's certificate; the traffic stays encrypted. */
  readonly trustServerCertificate: boolean
  /** The name in the server's certificate when it is not the one dialled, as behind an IP. */
  readonly certificateName?: string
  /** PEM of a private authority that signed the server's certificate. */
  readonly certificateAuthority?: string
  readonly applicationName: string
  readonly maxConnections?: number
  readonly timeouts?: Partial<MssqlTimeouts>
  readonly retry?: Partial<RetryOptions>
  readonly circuit?: Partial<CircuitOptions>
  /** 0 ≤ n < 1, jitters the pause before a retry. */
  readonly random?: () => number
  /** Milliseconds, of which only differences are used. */
  readonly now?: () => number
  /** Receives each change of the server's state once. */
  readonly onChange?: ((change: StateChange) => void) | undefined
}

export type PoolConfig = sql.config & { readonly pool: { readonly max: number } }

export type RetryOptions = {
  /** Attempts after the first. */
  readonly attempts: number
  readonly firstDelayMs: number
  readonly maxDelayMs: number
}

export type CircuitOptions = {
  /** Failed reads in a row that open the circuit. */
  readonly failures: number
  /** Time from one probe of an open circuit to the next. */
  readonly openMs: number
  /** The same after the first refused login; each further refusal makes it four times as long. */
  readonly refusedMs?: number | undefined
}

export const defaultTimeouts = {
  connectMs: 4_000,
  slotMs: 5_000,
  requestMs: 30_000,
  probeMs: 4_000,
  cancelMs: 2_000,
} as const satisfies MssqlTimeouts

export const defaultRetry = {
  attempts: 2,
  firstDelayMs: 100,
  maxDelayMs: 2_000,
} as const satisfies RetryOptions

const defaultCircuit = {
  failures: 5,
  openMs: 2_000,
  refusedMs: 5_000,
} as const satisfies CircuitOptions

/** Pauses that are given without one for refused logins hold for these too. */
export const circuitOf = (given: Partial<CircuitOptions> = {}): CircuitOptions => ({
  ...defaultCircuit,
  ...(given.openMs === undefined ? {} : { refusedMs: given.openMs }),
  ...given,
})

/**
 * The driver's own request timeout is off: `requestMs` covers connecting, waiting and retrying too,
 * and the driver's stops counting at the first packet of an answer.
 */
export function poolConfig(options: MssqlOptions, timeouts: MssqlTimeouts): PoolConfig {
  return {
    ...address(options.server),
    database: options.database,
    user: options.username,
    password: options.password,
    connectionTimeout: timeouts.connectMs,
    requestTimeout: 0,
    beforeConnect: keepLoginNumber,
    // A look at the socket costs nothing; the default sends a SELECT 1 before every statement.
    validateConnection: 'socket',
    pool: {
      min: 1,
      max: options.maxConnections ?? 10,
      acquireTimeoutMillis: timeouts.slotMs,
      idleTimeoutMillis: 60_000,
    },
    options: {
      appName: options.applicationName,
      readOnlyIntent: true,
      encrypt: true,
      trustServerCertificate: options.trustServerCertificate,
      ...(options.certificateName === undefined ? {} : { serverName: options.certificateName }),
      ...(options.certificateAuthority === undefined
        ? {}
        : { cryptoCredentialsDetails: { ca: options.certificateAuthority } }),
      cancelTimeout: timeouts.cancelMs,
      // One place retries: the engine.
      maxRetriesOnTransientErrors: 0,
    },
  }
}

/** @throws TypeError when the text names no host or no port. */
export function address(server: string): { server: string; port?: number } {
  const found = /^(?:\[(?<six>[^\]]+)\]|(?<host>[^,:[\]]+))(?:[,:](?<port>\d{1,5}))?$/.exec(
    server.trim(),
  )?.groups
  const host = found?.six ?? found?.host
  if (host === undefined) throw new TypeError(`"${server}" is not host, host,port or host:port`)
  return { server: host, ...(found?.port ? { port: Number(found.port) } : {}) }
}
