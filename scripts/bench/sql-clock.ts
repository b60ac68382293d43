import type { RunQuery, Warehouse } from '@otel-bi/warehouse/warehouse'

/** How long at least one statement was running since the last reset. */
export type SqlClock = { readonly reset: () => void; readonly busyMs: () => number }

/** The same warehouse, and a clock of its statements; those that run at once are counted once. */
export function timed(warehouse: Warehouse): { warehouse: Warehouse; sql: SqlClock } {
  let running = 0
  let since = 0
  let busy = 0
  const query: RunQuery = async (statement, values, signal) => {
    if (running === 0) since = performance.now()
    running += 1
    try {
      return await warehouse.query(statement, values, signal)
    } finally {
      running -= 1
      if (running === 0) busy += performance.now() - since
    }
  }
  const sql = {
    reset() {
      busy = 0
    },
    busyMs: () => busy,
  }
  return { warehouse: { ...warehouse, query }, sql }
}
