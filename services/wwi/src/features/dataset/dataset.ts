import type { Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { purchaseBounds, salesBounds, stockTotals } from './dataset.query.ts'

/**
 * What each fact spans, null when it has no rows. The counts and sums are there so that the version
 * made of all this changes when a row does.
 */
export type WwiBounds = {
  readonly sales: (Window & { readonly lineCount: number; readonly revenue: number }) | null
  readonly purchases:
    | (Window & { readonly lineCount: number; readonly receivedOuters: number })
    | null
  readonly stock: { readonly holdings: number; readonly onHand: number }
}

export async function loadBounds(warehouse: Warehouse): Promise<WwiBounds> {
  const [[sales], [purchases], [stock]] = await Promise.all([
    warehouse.query(salesBounds, {}),
    warehouse.query(purchaseBounds, {}),
    warehouse.query(stockTotals, {}),
  ])
  return {
    sales: withSpan(sales, ({ line_count, revenue }) => ({
      lineCount: line_count,
      revenue: revenue ?? 0,
    })),
    purchases: withSpan(purchases, ({ line_count, received_outers }) => ({
      lineCount: line_count,
      receivedOuters: received_outers ?? 0,
    })),
    stock: { holdings: stock?.holdings ?? 0, onHand: stock?.on_hand ?? 0 },
  }
}

type Span = { readonly first_date: string | null; readonly last_date: string | null }

function withSpan<R extends Span, T>(row: R | undefined, rest: (row: R) => T) {
  if (!row || row.first_date === null || row.last_date === null) return null
  return { from: row.first_date, to: row.last_date, ...rest(row) }
}
