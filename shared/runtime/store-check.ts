import { storeReason } from '@otel-bi/store/reason'
import { type DependencyCheck, DependencyDown } from './http/health.ts'

/** Asks whether the store is reached and is what this version needs; says why not in words. */
export const storeCheck = (check: () => Promise<void>): DependencyCheck => ({
  name: 'postgresql',
  check: () =>
    check().catch((cause: unknown) => {
      const reason = storeReason(cause)
      throw reason === undefined ? cause : new DependencyDown(reason, { cause })
    }),
})
