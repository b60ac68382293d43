import {
  type Dependency,
  healthRoute,
  type Readiness,
  readyRoute,
} from '@otel-bi/contract/platform'
import type { App } from './environment.ts'
import { mount } from './mount.ts'

export type DependencyCheck = {
  readonly name: string
  /** Resolves when it answers, with a warning if something is odd; rejects when it is down. */
  readonly check: (signal: AbortSignal) => Promise<unknown>
}

/** Liveness asks nobody; readiness asks every dependency at once and waits two seconds at most. */
export function mountHealth(app: App, dependencies: readonly DependencyCheck[]): void {
  mount(app, healthRoute, () => ({ status: 'ok' }) as const)
  mount(app, readyRoute, async (_query, c) => {
    const answers = await Promise.all(dependencies.map(ask))
    const down = answers.some(({ status }) => status === 'down')
    const readiness: Readiness = { status: down ? 'down' : 'ok', dependencies: answers }
    return c.json(readiness, down ? 503 : 200)
  })
}

async function ask({ name, check }: DependencyCheck): Promise<Dependency> {
  const signal = AbortSignal.timeout(2_000)
  try {
    const expired = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('no answer in time')))
    })
    const warning = await Promise.race([check(signal), expired])
    return { name, status: 'ok', ...(typeof warning === 'string' ? { warning } : {}) }
  } catch {
    // The reason may name hosts and logins; it is in the log, not on a public page.
    return {
      name,
      status: 'down',
      detail: signal.aborted ? 'no answer in time' : 'cannot be reached',
    }
  }
}
