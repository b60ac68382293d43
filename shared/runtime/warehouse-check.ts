import { reasonWords, WarehouseUnavailable } from '@otel-bi/warehouse/errors'
import { checkLogin } from '@otel-bi/warehouse/login.check'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { type DependencyCheck, DependencyDown } from './http/health.ts'
import type { Logger } from './logger.ts'

/** The login is asked about through the pool, which may be busy. */
const loginPatienceMs = 500

/**
 * Asks whether the warehouse answers and, once it does, whether its login could write: that is asked
 * once, logged, and stays in every later answer.
 */
export function warehouseCheck(warehouse: Warehouse, logger: Logger): DependencyCheck {
  const known: { asked: boolean; warning?: string } = { asked: false }
  let asking: Promise<void> | undefined
  const ask = async () => {
    const { canWrite, findings } = await checkLogin(warehouse)
    known.asked = true
    if (!canWrite) return
    known.warning = 'the login can write'
    logger.warn({ findings }, 'the login of the warehouse can write; see docs/security.md')
  }
  return {
    name: warehouse.database,
    async check() {
      await warehouse.check().catch(inWords)
      if (known.asked) return known.warning
      asking ??= ask()
        // The next check asks again.
        .catch(() => {})
        .finally(() => {
          asking = undefined
        })
      await Promise.race([asking, Bun.sleep(loginPatienceMs)])
      return known.warning
    },
  }
}

function inWords(error: unknown): never {
  if (error instanceof WarehouseUnavailable)
    throw new DependencyDown(reasonWords[error.reason], { cause: error })
  throw error
}
