import type { ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import { type DependencyCheck, DependencyDown } from './http/health.ts'

/** Less than what a readiness check waits for a dependency. */
const patienceMs = 1_000

/** The check of a server that an extract stands in for: while the extract answers, a lost server is a warning only. */
export const extractCheck = (
  server: DependencyCheck,
  extract: Pick<ExtractKeeper, 'state'> | undefined,
): DependencyCheck => ({
  name: server.name,
  async check(signal) {
    const checked = server.check(signal)
    if (!extract?.state().usable) return checked
    const late = Bun.sleep(patienceMs).then(() =>
      Promise.reject(new DependencyDown('no answer in time')),
    )
    try {
      return await Promise.race([checked, late])
    } catch (error) {
      const reason = error instanceof DependencyDown ? error.message : 'the server does not answer'
      return `${reason}; the extract answers`
    }
  },
})
