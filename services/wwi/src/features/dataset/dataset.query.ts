import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

const dateRange = z.object({
  first_date: z.string().nullable(),
  last_date: z.string().nullable(),
  line_count: z.number(),
})

/** First and last invoice date, lines and revenue. Dimension.Date runs past the last sale, so it is not read. */
export const salesFingerprint = defineQuery({
  name: 'wwi.sales_fingerprint',
  parameters: {},
  row: dateRange.extend({ revenue: z.number().nullable() }),
  sql: `
    SELECT MIN(s."Invoice Date Key") AS first_date,
           MAX(s."Invoice Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(s."Total Excluding Tax") AS revenue
    FROM "Fact"."Sale" s`,
})

export const purchaseFingerprint = defineQuery({
  name: 'wwi.purchase_fingerprint',
  parameters: {},
  row: dateRange.extend({ received_outers: z.number().nullable() }),
  sql: `
    SELECT MIN(p."Date Key") AS first_date,
           MAX(p."Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(CAST(p."Received Outers" AS bigint)) AS received_outers
    FROM "Fact"."Purchase" p`,
})

export const movementFingerprint = defineQuery({
  name: 'wwi.movement_fingerprint',
  parameters: {},
  row: dateRange.extend({ units: z.number().nullable() }),
  sql: `
    SELECT MIN(m."Date Key") AS first_date,
           MAX(m."Date Key") AS last_date,
           COUNT(*) AS line_count,
           SUM(CAST(m."Quantity" AS bigint)) AS units
    FROM "Fact"."Movement" m`,
})

/** Stock holdings have no date: their count and sum show a change. */
export const stockFingerprint = defineQuery({
  name: 'wwi.stock_fingerprint',
  parameters: {},
  row: z.object({ holdings: z.number(), on_hand: z.number().nullable() }),
  sql: `
    SELECT COUNT(*) AS holdings, SUM(CAST(h."Quantity On Hand" AS bigint)) AS on_hand
    FROM "Fact"."Stock Holding" h`,
})
