import {
  type Dependency,
  healthRoute,
  type Readiness,
  readyRoute,
} from '@otel-bi/contract/platform'
import type { Logger } from '../logger.ts'
import { createDependencyLog } from './dependency-log.ts'
import type { App } from './environment.ts'
import { mount } from './mount.ts'

export type DependencyCheck = {
  readonly name: string
  /**
   * Resolves when it responds, with a warning where there is one.
   * @throws DependencyDown or DependencyDegraded to say why; any other error is only `down`
   */
  readonly check: (signal: AbortSignal) => Promise<unknown>
}

/** The dependency does not work. The message is public: it names no host and no login. */
export class DependencyDown extends Error {
  override readonly name = 'DependencyDown'
}

/** The dependency responds, but one of its own does not. The message is public. */
export class DependencyDegraded extends Error {
  override readonly name = 'DependencyDegraded'
}

/** Less than what the gateway waits for a service, so that a service's reason arrives. */
const patienceMs = 1_500

/** As every 503 says it. */
const retryLater = { 'retry-after': '5' }

export type HealthOptions = {
  readonly logger: Logger
  /** What one dependency may take to respond. */
  readonly timeoutMs?: number
}

/**
 * Liveness checks nothing; readiness checks every dependency in parallel, with a timeout, and logs what
 * became of each, once for each state.
 */
export function mountHealth(
  app: App,
  dependencies: readonly DependencyCheck[],
  { logger, timeoutMs = patienceMs }: HealthOptions,
): void {
  const log = createDependencyLog(logger)
  const ask = async (each: DependencyCheck): Promise<Dependency> => {
    const { dependency, error } = await stateOf(each, timeoutMs)
    log(dependency, error)
    return dependency
  }
  mount(app, healthRoute, () => ({ status: 'ok' }) as const)
  mount(app, readyRoute, async (_query, c) => {
    const answers = await Promise.all(dependencies.map(ask))
    const status = worstOf(answers)
    const readiness: Readiness = { status, dependencies: answers }
    return status === 'down' ? c.json(readiness, 503, retryLater) : c.json(readiness)
  })
}

function worstOf(answers: readonly Dependency[]): Dependency['status'] {
  const has = (wanted: Dependency['status']) => answers.some(({ status }) => status === wanted)
  if (has('down')) return 'down'
  return has('degraded') ? 'degraded' : 'ok'
}

type State = { readonly dependency: Dependency; readonly error?: unknown }

async function stateOf({ name, check }: DependencyCheck, timeoutMs: number): Promise<State> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const expired = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DependencyDown(late)))
    })
    const warning = await Promise.race([check(signal), expired])
    const warnings = typeof warning === 'string' ? { warning } : {}
    return { dependency: { name, status: 'ok', ...warnings } }
  } catch (error) {
    const status = error instanceof DependencyDegraded ? 'degraded' : 'down'
    return { dependency: { name, status, detail: publicReason(error, signal) }, error }
  }
}

const late = 'no answer in time'

/** Any other message may name hosts and logins, which a public page must not. */
function publicReason(error: unknown, signal: AbortSignal): string {
  if (error instanceof DependencyDegraded) return error.message
  if (signal.aborted) return late
  return error instanceof DependencyDown ? error.message : 'the check failed; see the log'
}
