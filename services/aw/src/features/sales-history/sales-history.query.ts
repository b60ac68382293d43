import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

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
    WITH lines AS (
      SELECT r."OrderDate" AS order_date, r."SalesOrderNumber" AS order_number,
             CAST(r."OrderQuantity" AS bigint) AS units, r."SalesAmount" AS sales_amount, r."TotalProductCost" AS product_cost
      FROM "dbo"."FactResellerSales" r
      WHERE @channel IN ('all', 'reseller') AND r."OrderDate" >= @from AND r."OrderDate" < @until
      UNION ALL
      SELECT i."OrderDate", i."SalesOrderNumber", CAST(i."OrderQuantity" AS bigint), i."SalesAmount", i."TotalProductCost"
      FROM "dbo"."FactInternetSales" i
      WHERE @channel IN ('all', 'internet') AND i."OrderDate" >= @from AND i."OrderDate" < @until
    )
    SELECT CAST(l.order_date AS date) AS "date",
           SUM(l.sales_amount) AS revenue,
           COUNT(DISTINCT l.order_number) AS orders,
           SUM(l.units) AS units,
           SUM(l.product_cost) AS total_cost
    FROM lines l
    GROUP BY CAST(l.order_date AS date)
    ORDER BY CAST(l.order_date AS date)`,
})
