import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

const span = z.object({
  first_date: z.string().nullable(),
  last_date: z.string().nullable(),
  line_count: z.number(),
})

/** First and last invoice date, lines and revenue: the calendar runs on, so it is never asked. */
export const salesBounds = defineQuery({
  name: 'wwi.sales_bounds',
  parameters: {},
  row: span.extend({ revenue: z.number().nullable() }),
  sql: `
    SELECT MIN(s."Invoice Date Key") AS first_date,
           MAX(s."Invoice Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(s."Total Excluding Tax") AS revenue
    FROM "Fact"."Sale" s`,
})

export const purchaseBounds = defineQuery({
  name: 'wwi.purchase_bounds',
  parameters: {},
  row: span.extend({ received_outers: z.number().nullable() }),
  sql: `
    SELECT MIN(p."Date Key") AS first_date,
           MAX(p."Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(CAST(p."Received Outers" AS bigint)) AS received_outers
    FROM "Fact"."Purchase" p`,
})

/** The stock has no dates; its sum tells one state of it from another. */
export const stockTotals = defineQuery({
  name: 'wwi.stock_totals',
  parameters: {},
  row: z.object({ holdings: z.number(), on_hand: z.number().nullable() }),
  sql: `
    SELECT COUNT(*) AS holdings, SUM(CAST(h."Quantity On Hand" AS bigint)) AS on_hand
    FROM "Fact"."Stock Holding" h`,
})
