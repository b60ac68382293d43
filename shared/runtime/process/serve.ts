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
  readonly deadlineMs?: number
}

/** Serves until SIGTERM or SIGINT, then finishes what runs, closes, and leaves within the deadline. */
export function serve({ fetch, drain, close }: Running, options: ServeOptions): void {
  const { hostname, port, logger, deadlineMs = 10_000 } = options
  const server = Bun.serve({ hostname, port, fetch, idleTimeout: 120 })
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
    await Promise.all([server.stop(), drain?.()])
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
}
