import type { Window } from '@otel-bi/analytics/window'
import { type FactDays, factDays } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import {
  movementFingerprint,
  purchaseFingerprint,
  salesFingerprint,
  stockFingerprint,
} from './dataset.query.ts'

/** First and last date of each fact, null without rows. The data version also changes with counts and sums. */
export type WwiFingerprint = {
  readonly sales: (Window & { readonly lineCount: number; readonly revenue: number }) | null
  readonly purchases:
    | (Window & { readonly lineCount: number; readonly receivedOuters: number })
    | null
  readonly movements: (Window & { readonly lineCount: number; readonly units: number }) | null
  readonly stock: { readonly holdings: number; readonly onHand: number }
}

export async function loadFingerprint(warehouse: Warehouse): Promise<WwiFingerprint> {
  const [[sales], [purchases], [movements], [stock]] = await Promise.all([
    warehouse.query(salesFingerprint, {}),
    warehouse.query(purchaseFingerprint, {}),
    warehouse.query(movementFingerprint, {}),
    warehouse.query(stockFingerprint, {}),
  ])
  return {
    sales: withDates(sales, ({ line_count, revenue }) => ({
      lineCount: line_count,
      revenue: revenue ?? 0,
    })),
    purchases: withDates(purchases, ({ line_count, received_outers }) => ({
      lineCount: line_count,
      receivedOuters: received_outers ?? 0,
    })),
    movements: withDates(movements, ({ line_count, units }) => ({
      lineCount: line_count,
      units: units ?? 0,
    })),
    stock: { holdings: stock?.holdings ?? 0, onHand: stock?.on_hand ?? 0 },
  }
}

/** The days of one fact, as the metric model that it is of has them. */
export const factDaysOf = (fact: Window | null): FactDays | null => factDays({ fact })

type DateRange = { readonly first_date: string | null; readonly last_date: string | null }

function withDates<R extends DateRange, T>(row: R | undefined, rest: (row: R) => T) {
  if (!row || row.first_date === null || row.last_date === null) return null
  return { from: row.first_date, to: row.last_date, ...rest(row) }
}
