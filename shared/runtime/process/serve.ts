import type { Logger } from '../logger.ts'
import { logUncaught } from './uncaught.ts'

export type Running = {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Ends work outside requests; called while the last requests finish. */
  readonly drain?: () => Promise<void>
  /** Gives back what the app holds, in order, after the last request. */
  readonly close: () => Promise<void>
}

export type ServeOptions = {
  readonly hostname: string
  readonly port: number
  readonly logger: Logger
  /** What requests may take to finish; those that take longer are cut off. */
  readonly patienceMs?: number
  readonly deadlineMs?: number
  /**
   * What a connection may take to send a whole request, and what a reader may pause for. Bun gives headers
   * ten seconds besides.
   */
  readonly idleSeconds?: number
}

/** Bodies have at most a megabyte, and what a reader takes in this time fits no buffer of the network. */
const longestIdleSeconds = 120

/** The longest that a process takes to stop. Compose and Kubernetes must wait longer before they kill it. */
export const stopDeadlineMs = 10_000

/** Leaves time to write the audit rows of requests that were cut off, and to send the last telemetry. */
const requestPatienceMs = 6_000

/**
 * Serves until SIGTERM or SIGINT, then finishes what runs, cuts off what does not end, closes, and leaves
 * within the deadline.
 */
export function serve({ fetch, drain, close }: Running, options: ServeOptions): void {
  const { hostname, port, logger } = options
  const { patienceMs = requestPatienceMs, deadlineMs = stopDeadlineMs } = options
  const { idleSeconds: idleTimeout = longestIdleSeconds } = options
  const server = Bun.serve({ hostname, port, fetch, idleTimeout })
  logger.info({ port: server.port }, 'listening')
  logUncaught(logger)
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => {
      logger.error('the deadline for stopping has passed')
      process.exit(1)
    }, deadlineMs).unref()
    const finished = server.stop().then(() => true)
    const cutOff = async () => {
      if (await Promise.race([finished, Bun.sleep(patienceMs)])) return
      logger.warn({ requests: server.pendingRequests }, 'requests were cut off')
      await server.stop(true)
    }
    await Promise.all([cutOff(), drain?.()])
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
}
