import { Readiness } from '@otel-bi/contract/platform'
import type { Fetch } from '@otel-bi/runtime/fetch.telemetry'
import {
  type DependencyCheck,
  DependencyDegraded,
  DependencyDown,
} from '@otel-bi/runtime/http/health'
import type { Upstream } from './deps.ts'

/** Longer than a service waits for its own dependencies. */
export const readinessTimeoutMs = 2_500

/**
 * Requests the readiness of a service. One that answers and is not ready makes the gateway degraded:
 * it still serves everything else.
 */
export function upstreamCheck({ service, url }: Upstream, fetch: Fetch): DependencyCheck {
  return {
    name: service,
    async check(signal) {
      const request = new Request(`${url}/api/health/ready`, { signal })
      const answer = await fetch(request).catch((cause: unknown) => {
        throw new DependencyDown('cannot be reached', { cause })
      })
      const parsed = Readiness.safeParse(await answer.json().catch(() => undefined))
      if (!parsed.success)
        throw new DependencyDown(`answers ${answer.status}, but not with its readiness`)
      const { status, dependencies } = parsed.data
      const joined = (field: 'detail' | 'warning') =>
        dependencies
          .flatMap(({ name, [field]: text }) => (text === undefined ? [] : [`${name}: ${text}`]))
          .join('; ')
      if (status !== 'ok') throw new DependencyDegraded(joined('detail'))
      return joined('warning') || undefined
    },
  }
}
