import type { Dependency } from '@otel-bi/contract/platform'
import type { Logger } from '../logger.ts'

/** Logs what became of a dependency, with the error behind it, once for each state. */
export function createDependencyLog(logger: Logger) {
  const known = new Map<string, string>()
  return ({ name, status, detail = '' }: Dependency, error?: unknown): void => {
    const state = `${status} ${detail}`
    const before = known.get(name)
    known.set(name, state)
    if (state === before) return
    const fields = { dependency: name, status, reason: detail, err: error }
    if (status === 'down') logger.error(fields, `not ready: ${name} is down: ${detail}`)
    else if (status === 'degraded') logger.warn(fields, `${name} is degraded: ${detail}`)
    else if (before !== undefined) logger.info({ dependency: name, status }, `${name} is ok again`)
  }
}
