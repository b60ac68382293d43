import { DatabaseError } from 'pg'
import { StoreUnavailable, StoreUnfit } from '../errors.ts'
import { prepareStore } from '../migrate.ts'
import type { Store } from '../store.ts'
import type { Finding } from './finding.ts'

export type StoreGuard = {
  /** The store, which refuses work while its database is not what this version needs. */
  readonly store: Store
  /** Looks now. @throws StoreUnfit with what is in the way, StoreUnavailable when nothing can be seen. */
  readonly check: () => Promise<void>
}

/** A fit store is looked at again beside the work, an unfit one before the next piece of it. */
const fitForMs = 10_000
const unfitForMs = 1_000

/**
 * SQLSTATE classes and codes that a database gives which is not what we take it for: names and privileges
 * (42), columns that must be filled (23502), characters it cannot encode (22021, 22P05), no writes (25006).
 */
const suspicious = /^(?:42|23502$|22021$|22P05$|25006$)/

/**
 * Lets work pass to a store only after its database was found to be what this version needs, migrating it
 * where that is possible. `onState` receives what was found, once for each state.
 */
export function guardStore(
  store: Store,
  onState: (findings: readonly Finding[]) => void,
): StoreGuard {
  let known: { readonly at: number; readonly findings: readonly Finding[] } | undefined
  let looking: Promise<readonly Finding[]> | undefined
  const look = () => {
    looking ??= prepareStore(store)
      .then((findings) => {
        const changed = known === undefined || textOf(known.findings) !== textOf(findings)
        known = { at: performance.now(), findings }
        if (changed) onState(findings)
        return findings
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }
  const check = async () => {
    const findings = await within(store.timeoutMs, look())
    if (findings.length > 0) throw new StoreUnfit(findings)
  }
  const admit = async () => {
    if (known === undefined) return check()
    const age = performance.now() - known.at
    if (known.findings.length === 0) {
      if (age > fitForMs) look().catch(() => undefined)
      return
    }
    if (age > unfitForMs) return check()
    throw new StoreUnfit(known.findings)
  }
  const explain = async (error: unknown) => {
    const cause = error instanceof DatabaseError ? error : error instanceof Error && error.cause
    if (cause instanceof DatabaseError && suspicious.test(cause.code ?? '')) await check()
    return error
  }
  return {
    check,
    store: {
      ...store,
      async run(work, patience) {
        await admit()
        return store.run(work, patience).catch(async (error: unknown) => {
          throw await explain(error)
        })
      },
      async session(work, patience) {
        await admit()
        return store.session(work, patience).catch(async (error: unknown) => {
          throw await explain(error)
        })
      },
    },
  }
}

const textOf = (findings: readonly Finding[]) => findings.map(({ message }) => message).join('\n')

/** Migrations may take longer than a caller waits. */
async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const deadline = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => deadline.reject(new StoreUnavailable('the store is being examined or migrated')),
    timeoutMs,
  )
  try {
    return await Promise.race([work, deadline.promise])
  } finally {
    clearTimeout(timer)
  }
}
