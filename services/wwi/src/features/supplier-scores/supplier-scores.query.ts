import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

const window = { from: 'date', to: 'date' } as const

/** One row per supplier: each has several versions, and one has two current ones. */
export const allSuppliers = defineQuery({
  name: 'wwi.suppliers',
  parameters: {},
  row: z.object({ supplier_id: z.number(), supplier: z.string(), category: z.string() }),
  sql: `
    WITH versions AS (
      SELECT s."WWI Supplier ID" AS supplier_id,
             s."Supplier" AS supplier,
             s."Category" AS category,
             ROW_NUMBER() OVER (PARTITION BY s."WWI Supplier ID"
                                ORDER BY s."Valid To" DESC, s."Supplier Key" DESC) AS recency
      FROM "Dimension"."Supplier" s
      WHERE s."WWI Supplier ID" > 0
    )
    SELECT v.supplier_id, v.supplier, v.category
    FROM versions v
    WHERE v.recency = 1
    ORDER BY v.supplier_id`,
})

export const supplierLines = defineQuery({
  name: 'wwi.supplier_lines',
  parameters: window,
  row: z.object({
    supplier_id: z.number(),
    lines: z.number(),
    finalised_lines: z.number(),
    purchase_orders: z.number(),
    items: z.number(),
    ordered_outers: z.number(),
    received_outers: z.number(),
    last_purchase: z.string(),
  }),
  sql: `
    SELECT s."WWI Supplier ID" AS supplier_id,
           COUNT(*) AS lines,
           SUM(CASE WHEN p."Is Order Finalized" = 1 THEN 1 ELSE 0 END) AS finalised_lines,
           COUNT(DISTINCT p."WWI Purchase Order ID") AS purchase_orders,
           COUNT(DISTINCT i."WWI Stock Item ID") AS items,
           SUM(CASE WHEN p."Is Order Finalized" = 1
                    THEN CAST(p."Ordered Outers" AS bigint) ELSE 0 END) AS ordered_outers,
           SUM(CASE WHEN p."Is Order Finalized" = 1
                    THEN CAST(p."Received Outers" AS bigint) ELSE 0 END) AS received_outers,
           MAX(p."Date Key") AS last_purchase
    FROM "Fact"."Purchase" p
    JOIN "Dimension"."Supplier" s ON s."Supplier Key" = p."Supplier Key"
    JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = p."Stock Item Key"
    WHERE p."Date Key" >= @from AND p."Date Key" <= @to
    GROUP BY s."WWI Supplier ID"`,
})

/** Invoices only; payments are transactions of another type. */
export const supplierSpend = defineQuery({
  name: 'wwi.supplier_spend',
  parameters: window,
  row: z.object({ supplier_id: z.number(), spend: z.number() }),
  sql: `
    SELECT s."WWI Supplier ID" AS supplier_id, SUM(x."Total Excluding Tax") AS spend
    FROM "Fact"."Transaction" x
    JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = x."Transaction Type Key"
    JOIN "Dimension"."Supplier" s ON s."Supplier Key" = x."Supplier Key"
    WHERE t."Transaction Type" = 'Supplier Invoice' AND x."Date Key" >= @from AND x."Date Key" <= @to
    GROUP BY s."WWI Supplier ID"`,
})
