import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { measuredColumns, salesLines } from '../../metrics/sales-lines.ts'

/** One row per day with sales, both channels summed; `until` is the day after the last. */
export const dailySales = defineQuery({
  name: 'aw.daily_sales',
  parameters: { channel: 'text', from: 'date', until: 'date' },
  row: z.object({
    date: z.string(),
    revenue: z.number(),
    orders: z.number(),
    units: z.number(),
    total_cost: z.number(),
  }),
  sql: `
    ${salesLines((fact) => ({ order_date: fact.date, ...measuredColumns(fact) }))}
    SELECT CAST(l.order_date AS date) AS "date",
           SUM(l.sales_amount) AS revenue,
           COUNT(DISTINCT l.order_number) AS orders,
           SUM(l.units) AS units,
           SUM(l.product_cost) AS total_cost
    FROM lines l
    GROUP BY CAST(l.order_date AS date)
    ORDER BY CAST(l.order_date AS date)`,
})
