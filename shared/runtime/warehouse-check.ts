import {
  reasonWords,
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
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
    delete known.warning
    if (!canWrite) return
    known.warning = 'the login can write'
    logger.warn({ findings }, 'the login of the warehouse can write; see docs/security.md')
  }
  const notAsked = (error: unknown) => {
    // A busy or lost server is no news about the login.
    if (error instanceof WarehouseUnavailable || known.warning) return
    known.warning = `what the login may do is not known: ${wordsOf(error) ?? 'its check failed'}`
    logger.warn({ err: error }, `the permissions of the warehouse’s login cannot be read`)
  }
  return {
    name: warehouse.database,
    async check() {
      await warehouse.check().catch(inWords)
      if (known.asked) return known.warning
      asking ??= ask()
        // The next check asks again.
        .catch(notAsked)
        .finally(() => {
          asking = undefined
        })
      await Promise.race([asking, Bun.sleep(loginPatienceMs)])
      return known.warning
    },
  }
}

function inWords(error: unknown): never {
  const words = wordsOf(error)
  throw words === undefined ? error : new DependencyDown(words, { cause: error })
}

function wordsOf(error: unknown): string | undefined {
  if (error instanceof WarehouseUnavailable) return reasonWords[error.reason]
  if (error instanceof WarehouseTimeout) return 'no answer in time'
  if (error instanceof WarehouseQueryError) return 'the server answers, but refuses the query'
  if (error instanceof WarehouseShapeError) return 'the answer has another form than expected'
  return undefined
}
