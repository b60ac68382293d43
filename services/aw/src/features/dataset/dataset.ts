import type { Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { factBounds } from './dataset.query.ts'

/** What a fact spans. Rows and total are there for the data version, which must move with either. */
export type FactBounds = Window & { readonly rowCount: number; readonly total: number }

type Fact = 'reseller' | 'internet' | 'quota' | 'inventory'

/** What each fact spans; one without rows is null. */
export type AwBounds = Readonly<Record<Fact, FactBounds | null>>

export async function loadBounds(warehouse: Warehouse): Promise<AwBounds> {
  const rows = await warehouse.query(factBounds, {})
  const boundsOf = (fact: Fact): FactBounds | null => {
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
    reseller: boundsOf('reseller'),
    internet: boundsOf('internet'),
    quota: boundsOf('quota'),
    inventory: boundsOf('inventory'),
  }
}

/**
 * The days a channel's figures may cover. Summed channels end on the earlier of their last dates, so
 * that both are complete; a channel without rows does not hold the other back.
 */
export function spanOf(bounds: AwBounds, channel: Channel): Window | null {
  const { reseller, internet } = bounds
  if (channel !== 'all') return windowOf(bounds[channel])
  if (!reseller || !internet) return windowOf(reseller ?? internet)
  return {
    from: reseller.from < internet.from ? reseller.from : internet.from,
    to: reseller.to < internet.to ? reseller.to : internet.to,
  }
}

const windowOf = (bounds: FactBounds | null): Window | null =>
  bounds && { from: bounds.from, to: bounds.to }
