import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

const { sales: sale } = salesSource.facts
const { measures } = sale
const parameters = { from: 'date', until: 'date' } as const
const ofDays = `WHERE ${sale.date} >= @from AND ${sale.date} < @until`

/** One row per day with invoices. */
export const dailySales = defineQuery({
  name: 'wwi.daily_sales',
  parameters,
  row: z.object({
    date: z.string(),
    revenue: z.number(),
    invoices: z.number(),
    units: z.number(),
  }),
  sql: `
    SELECT ${sale.date} AS "date",
           SUM(${measures.revenue.value}) AS revenue,
           COUNT(DISTINCT ${measures.invoices.value}) AS invoices,
           SUM(${measures.units.value}) AS units
    FROM ${sale.from}
    ${ofDays}
    GROUP BY ${sale.date}
    ORDER BY ${sale.date}`,
})

/** Revenue per sales territory and day with invoices. */
export const dailyRevenueByTerritory = defineQuery({
  name: 'wwi.daily_revenue_by_territory',
  parameters,
  row: z.object({ member: z.string(), date: z.string(), value: z.number() }),
  sql: `
    SELECT ${sale.dimensions.sales_territory.key} AS member, ${sale.date} AS "date",
           SUM(${measures.revenue.value}) AS "value"
    FROM ${sale.from}
    ${sale.joins.city}
    ${ofDays}
    GROUP BY ${sale.dimensions.sales_territory.key}, ${sale.date}
    ORDER BY member, "date"`,
})
