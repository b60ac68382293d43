import type { Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { salesBounds } from './dataset.query.ts'

export type ChannelBounds = Window & { readonly lineCount: number; readonly revenue: number }

/** What each channel's fact spans; a channel without rows is null. */
export type AwBounds = {
  readonly reseller: ChannelBounds | null
  readonly internet: ChannelBounds | null
}

export async function loadBounds(warehouse: Warehouse): Promise<AwBounds> {
  const rows = await warehouse.query(salesBounds, {})
  const boundsOf = (channel: 'reseller' | 'internet'): ChannelBounds | null => {
    const row = rows.find((candidate) => candidate.channel === channel)
    if (!row || row.first_date === null || row.last_date === null) return null
    return {
      from: row.first_date,
      to: row.last_date,
      lineCount: row.line_count,
      revenue: row.revenue ?? 0,
    }
  }
  return { reseller: boundsOf('reseller'), internet: boundsOf('internet') }
}

/**
 * The days a channel's figures may cover. Summed channels end on the earlier of their last dates, so
 * that both are complete; a channel without rows does not hold the other back.
 */
export function spanOf(bounds: AwBounds, channel: Channel): Window | null {
  if (channel !== 'all') return bounds[channel]
  const { reseller, internet } = bounds
  if (!reseller || !internet) return reseller ?? internet
  return {
    from: reseller.from < internet.from ? reseller.from : internet.from,
    to: reseller.to < internet.to ? reseller.to : internet.to,
  }
}
