import type { Groups } from '@otel-bi/metrics/compile-groups'
import { z } from 'zod'

const measures = ['revenue', 'orders', 'units', 'cost']

const sums = {
  revenue: z.number(),
  orders: z.number(),
  units: z.number(),
  cost: z.number(),
}

const channelRow = z.object({
  period: z.number(),
  channel: z.enum(['reseller', 'internet']),
  ...sums,
  customers: z.number(),
})

/** Per channel, of a window and its comparison. A channel that sold nothing has no row. */
export const kpisByChannel: Groups<typeof channelRow> = {
  name: 'aw.sales_kpis_by_channel',
  measures: [...measures, 'customers'],
  by: ['channel'],
  row: channelRow,
}

const territoryRow = z.object({ territory: z.string(), country: z.string(), ...sums })

/** Per territory of the sale, since sellers also sell outside their own. */
export const kpisByTerritory: Groups<typeof territoryRow> = {
  name: 'aw.sales_kpis_by_territory',
  measures,
  by: ['territory', 'country'],
  row: territoryRow,
}

const categoryRow = z.object({ category: z.string(), ...sums })

/** Per product category, over every version of a product. */
export const kpisByCategory: Groups<typeof categoryRow> = {
  name: 'aw.sales_kpis_by_category',
  measures,
  by: ['category'],
  row: categoryRow,
}
