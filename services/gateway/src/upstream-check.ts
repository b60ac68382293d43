import type { DependencyCheck } from '@otel-bi/runtime/http/health'
import type { Upstream } from './deps.ts'

/** Asks whether a service is alive; what it depends on is its own page's business. */
export function upstreamCheck({ service, url }: Upstream): DependencyCheck {
  return {
    name: service,
    async check(signal) {
      const answer = await fetch(`${url}/api/health`, { signal })
      if (!answer.ok) throw new Error(`${service} answered ${answer.status}`)
    },
  }
}
