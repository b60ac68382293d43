import { compileGroups, type Groups } from '@otel-bi/metrics/compile-groups'
import { readFrom } from '@otel-bi/metrics/rollup-choice'
import type { ComparedWindow } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'
import {
  kpisByBuyingGroup,
  kpisBySalesperson,
  kpisByTerritory,
  kpiTotals,
} from './sales-kpis.query.ts'
import type { SalesKpiRows } from './sales-kpis.ts'

/** The rows of a window with its splits, and the totals of its comparison. */
export async function fetchKpis(
  warehouse: Warehouse,
  { comparison, ...window }: ComparedWindow,
): Promise<SalesKpiRows> {
  const source = readFrom(salesSource, warehouse)
  const read = <R extends z.ZodType>(groups: Groups<R>, compared: ComparedWindow['comparison']) => {
    const { query, values } = compileGroups(source, groups, { window, comparison: compared })
    return warehouse.query(query, values)
  }
  const [totals, byTerritory, byBuyingGroup, bySalesperson] = await Promise.all([
    read(kpiTotals, comparison),
    read(kpisByTerritory, null),
    read(kpisByBuyingGroup, null),
    read(kpisBySalesperson, null),
  ])
  return {
    totals: totals.map(({ period, ...row }) => ({
      ...row,
      period: period === 0 ? ('current' as const) : ('previous' as const),
    })),
    byTerritory,
    byBuyingGroup,
    bySalesperson,
  }
}
