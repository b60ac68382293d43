import type { Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import { type FactDays, factDays } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { factFingerprints } from './dataset.query.ts'

/** First and last date, rows and total of a fact. The data version changes with any of them. */
export type FactFingerprint = Window & { readonly rowCount: number; readonly total: number }

type Fact = 'reseller' | 'internet' | 'quota' | 'inventory'

/** A fact without rows is null. */
export type AwFingerprint = Readonly<Record<Fact, FactFingerprint | null>>

export async function loadFingerprint(warehouse: Warehouse): Promise<AwFingerprint> {
  const rows = await warehouse.query(factFingerprints, {})
  const fingerprintOf = (fact: Fact): FactFingerprint | null => {
    const row = rows.find((candidate) => candidate.fact === fact)
    if (!row || row.first_date === null || row.last_date === null) return null
    return {
      from: row.first_date,
      to: row.last_date,
      rowCount: row.row_count,
      total: row.total ?? 0,
    }
  }
  return {
    reseller: fingerprintOf('reseller'),
    internet: fingerprintOf('internet'),
    quota: fingerprintOf('quota'),
    inventory: fingerprintOf('inventory'),
  }
}

/** The days of a channel's sales, as the metric model of sales has them. */
export const salesDays = (
  { reseller, internet }: AwFingerprint,
  channel: Channel,
): FactDays | null =>
  factDays(
    channel === 'all' ? { reseller, internet } : { [channel]: { reseller, internet }[channel] },
  )

/**
 * First and last day of a channel's sales. Both channels together end on the earlier of their last
 * dates, so that both are complete; a channel without rows is left out.
 */
export function dateRangeOf(fingerprint: AwFingerprint, channel: Channel): Window | null {
  const days = salesDays(fingerprint, channel)
  return days && { from: days.data.from, to: days.asOf }
}
