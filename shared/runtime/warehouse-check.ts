import { checkLogin } from '@otel-bi/warehouse/login.check'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { DependencyCheck } from './http/health.ts'
import type { Logger } from './logger.ts'

/**
 * Asks whether the warehouse answers and, once it does, whether its login could write: that is asked
 * once, logged loudly, and stays in every later answer.
 */
export function warehouseCheck(warehouse: Warehouse, logger: Logger): DependencyCheck {
  let asked: Promise<string | undefined> | undefined
  const ask = async () => {
    const { canWrite, findings } = await checkLogin(warehouse)
    if (!canWrite) return undefined
    logger.warn({ findings }, 'the login of the warehouse can write; see docs/security.md')
    return 'the login can write'
  }
  return {
    name: warehouse.database,
    async check(signal) {
      await warehouse.ping(signal)
      asked ??= ask().catch((error: unknown) => {
        asked = undefined
        throw error
      })
      return asked
    },
  }
}
