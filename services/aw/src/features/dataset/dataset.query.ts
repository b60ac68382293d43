import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** First and last date, rows and revenue of each sales fact: what windows and data versions are made of. */
export const salesBounds = defineQuery({
  name: 'aw.sales_bounds',
  parameters: {},
  row: z.object({
    channel: z.enum(['reseller', 'internet']),
    first_date: z.string().nullable(),
    last_date: z.string().nullable(),
    line_count: z.number(),
    revenue: z.number().nullable(),
  }),
  sql: `
    SELECT 'reseller' AS channel,
           CAST(MIN(r."OrderDate") AS date) AS first_date,
           CAST(MAX(r."OrderDate") AS date) AS last_date,
           COUNT(*) AS line_count,
           SUM(r."SalesAmount") AS revenue
    FROM "dbo"."FactResellerSales" r
    UNION ALL
    SELECT 'internet',
           CAST(MIN(i."OrderDate") AS date),
           CAST(MAX(i."OrderDate") AS date),
           COUNT(*),
           SUM(i."SalesAmount")
    FROM "dbo"."FactInternetSales" i
    ORDER BY channel`,
})
