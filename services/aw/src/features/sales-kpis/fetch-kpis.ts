import type { Channel } from '@otel-bi/contract/aw/channel'
import { compileGroups, type Groups } from '@otel-bi/metrics/compile-groups'
import { readFrom } from '@otel-bi/metrics/rollup-choice'
import type { ComparedWindow } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'
import { kpisByCategory, kpisByChannel, kpisByTerritory } from './sales-kpis.query.ts'
import type { SalesKpiRows } from './sales-kpis.ts'

/** The rows of a window with its splits, and the totals of its comparison. */
export async function fetchKpis(
  warehouse: Warehouse,
  { comparison, ...window }: ComparedWindow,
  channel: Channel,
): Promise<SalesKpiRows> {
  const source = readFrom(salesSource, warehouse)
  const where =
    channel === 'all' ? [] : [{ kind: 'one_of' as const, dimension: 'channel', values: [channel] }]
  const read = <R extends z.ZodType>(groups: Groups<R>, compared: ComparedWindow['comparison']) => {
    const { query, values } = compileGroups(source, groups, { window, comparison: compared, where })
    return warehouse.query(query, values)
  }
  const [byChannel, byTerritory, byCategory] = await Promise.all([
    read(kpisByChannel, comparison),
    read(kpisByTerritory, null),
    read(kpisByCategory, null),
  ])
  return {
    byChannel: byChannel
      .map(({ period, ...row }) => ({
        ...row,
        period: period === 0 ? ('current' as const) : ('previous' as const),
      }))
      .sort((one, other) => one.channel.localeCompare(other.channel)),
    byTerritory,
    byCategory,
  }
}
