import type { Logger } from '../logger.ts'

/**
 * The last resort for errors that no caller catches, such as a stream that fails after its request has
 * ended: they are logged and the process goes on. Requests share no state but caches and pools that mend
 * themselves, and one client must not be able to end the requests of all others. Called once the process
 * serves, so that a failure to start still ends it.
 */
export function logUncaught(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => logger.error({ err: error }, `${event}: serving goes on`))
}
