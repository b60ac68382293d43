import {
  type Dependency,
  healthRoute,
  type Readiness,
  readyRoute,
} from '@otel-bi/contract/platform'
import { StoreUnfit } from '@otel-bi/store/errors'
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

/** Liveness checks nothing; readiness checks every dependency in parallel, with a timeout. */
export function mountHealth(
  app: App,
  dependencies: readonly DependencyCheck[],
  timeoutMs = patienceMs,
): void {
  mount(app, healthRoute, () => ({ status: 'ok' }) as const)
  mount(app, readyRoute, async (_query, c) => {
    const answers = await Promise.all(dependencies.map((each) => ask(each, timeoutMs)))
    const status = worstOf(answers)
    const readiness: Readiness = { status, dependencies: answers }
    return c.json(readiness, status === 'down' ? 503 : 200)
  })
}

function worstOf(answers: readonly Dependency[]): Dependency['status'] {
  const has = (wanted: Dependency['status']) => answers.some(({ status }) => status === wanted)
  if (has('down')) return 'down'
  return has('degraded') ? 'degraded' : 'ok'
}

async function ask({ name, check }: DependencyCheck, timeoutMs: number): Promise<Dependency> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const expired = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DependencyDown('no answer in time')))
    })
    const warning = await Promise.race([check(signal), expired])
    return { name, status: 'ok', ...(typeof warning === 'string' ? { warning } : {}) }
  } catch (error) {
    if (error instanceof DependencyDegraded)
      return { name, status: 'degraded', detail: error.message }
    return { name, status: 'down', detail: publicReason(error, signal) }
  }
}

/** Any other reason may name hosts and logins; it is in the log, not on a public page. */
function publicReason(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no answer in time'
  const isPublic = error instanceof DependencyDown || error instanceof StoreUnfit
  return isPublic ? error.message : 'cannot be reached'
}
