import type { Groups } from '@otel-bi/metrics/compile-groups'
import { z } from 'zod'

const measures = ['revenue', 'profit', 'invoices', 'units']

const sums = {
  revenue: z.number(),
  profit: z.number(),
  invoices: z.number(),
  units: z.number(),
}

const totalsRow = z.object({
  period: z.number(),
  ...sums,
  revenue_including_tax: z.number(),
  customers: z.number(),
})

/** One row for a window and one for its comparison, none without sales. The Unknown member is no customer. */
export const kpiTotals: Groups<typeof totalsRow> = {
  name: 'wwi.sales_kpi_totals',
  measures: [...measures, 'revenue_including_tax', 'customers'],
  by: [],
  row: totalsRow,
}

const territoryRow = z.object({ sales_territory: z.string(), ...sums })

export const kpisByTerritory: Groups<typeof territoryRow> = {
  name: 'wwi.sales_kpis_by_territory',
  measures,
  by: ['sales_territory'],
  row: territoryRow,
}

const buyingGroupRow = z.object({ buying_group: z.string(), ...sums })

/** The Unknown customer (37 % of sales) is a row of its own, apart from customers without a group. */
export const kpisByBuyingGroup: Groups<typeof buyingGroupRow> = {
  name: 'wwi.sales_kpis_by_buying_group',
  measures,
  by: ['buying_group'],
  row: buyingGroupRow,
}

const salespersonRow = z.object({
  salesperson: z.number(),
  salesperson_label: z.string(),
  ...sums,
})

/** By the person's id: the ten salespeople have a hundred keys, one for each version of them. */
export const kpisBySalesperson: Groups<typeof salespersonRow> = {
  name: 'wwi.sales_kpis_by_salesperson',
  measures,
  by: ['salesperson'],
  row: salespersonRow,
}
