import type { Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { salesBounds } from './dataset.query.ts'

/** What the sales fact spans; null when it has no rows. */
export type WwiBounds = {
  readonly sales: (Window & { readonly lineCount: number; readonly revenue: number }) | null
}

export async function loadBounds(warehouse: Warehouse): Promise<WwiBounds> {
  const [row] = await warehouse.query(salesBounds, {})
  if (!row || row.first_date === null || row.last_date === null) return { sales: null }
  return {
    sales: {
      from: row.first_date,
      to: row.last_date,
      lineCount: row.line_count,
      revenue: row.revenue ?? 0,
    },
  }
}
