import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** First and last invoice date, lines and revenue: the calendar runs on, so it is never asked. */
export const salesBounds = defineQuery({
  name: 'wwi.sales_bounds',
  parameters: {},
  row: z.object({
    first_date: z.string().nullable(),
    last_date: z.string().nullable(),
    line_count: z.number(),
    revenue: z.number().nullable(),
  }),
  sql: `
    SELECT MIN(s."Invoice Date Key") AS first_date,
           MAX(s."Invoice Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(s."Total Excluding Tax") AS revenue
    FROM "Fact"."Sale" s`,
})
