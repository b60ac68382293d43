import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** One row per day with sales, both channels summed; `until` is the day after the last. */
export const dailyRevenue = defineQuery({
  name: 'aw.daily_revenue',
  parameters: { channel: 'text', until: 'date' },
  row: z.object({ date: z.string(), value: z.number() }),
  sql: `
    WITH lines AS (
      SELECT r."OrderDate" AS order_date, r."SalesAmount" AS sales_amount
      FROM "dbo"."FactResellerSales" r
      WHERE @channel IN ('all', 'reseller') AND r."OrderDate" < @until
      UNION ALL
      SELECT i."OrderDate", i."SalesAmount"
      FROM "dbo"."FactInternetSales" i
      WHERE @channel IN ('all', 'internet') AND i."OrderDate" < @until
    )
    SELECT CAST(l.order_date AS date) AS "date", SUM(l.sales_amount) AS "value"
    FROM lines l
    GROUP BY CAST(l.order_date AS date)
    ORDER BY CAST(l.order_date AS date)`,
})
