import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

/** Sales are read as the metric model reads them. */
const { sales: sale } = salesSource.facts

/** The stock has no date: it is current. A holding refers to the current version of its item. */
export const stockHoldings = defineQuery({
  name: 'wwi.stock_holdings',
  parameters: {},
  row: z.object({
    stock_item_id: z.number(),
    stock_item: z.string(),
    lead_time_days: z.number(),
    quantity_per_outer: z.number(),
    on_hand: z.number(),
    reorder_level: z.number(),
    target_stock_level: z.number(),
    last_cost_price: z.number(),
  }),
  sql: `
    SELECT i."WWI Stock Item ID" AS stock_item_id,
           i."Stock Item" AS stock_item,
           i."Lead Time Days" AS lead_time_days,
           i."Quantity Per Outer" AS quantity_per_outer,
           h."Quantity On Hand" AS on_hand,
           h."Reorder Level" AS reorder_level,
           h."Target Stock Level" AS target_stock_level,
           h."Last Cost Price" AS last_cost_price
    FROM "Fact"."Stock Holding" h
    JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = h."Stock Item Key"
    WHERE i."WWI Stock Item ID" > 0
    ORDER BY stock_item_id`,
})

/**
 * Sums of a window per item; the square of each day's units gives the spread over all calendar days.
 * Sales refer to old versions of an item, so they join holdings by its id and not by its key.
 */
export const itemSales = defineQuery({
  name: 'wwi.item_sales',
  parameters: { from: 'date', to: 'date' },
  row: z.object({
    stock_item_id: z.number(),
    units: z.number(),
    squared_units: z.number(),
    revenue: z.number(),
    profit: z.number(),
  }),
  sql: `
    WITH daily AS (
      SELECT ${sale.dimensions.stock_item.key} AS stock_item_id,
             ${sale.date} AS sold_on,
             SUM(${sale.measures.units.value}) AS units,
             SUM(${sale.measures.revenue.value}) AS revenue,
             SUM(${sale.measures.profit.value}) AS profit
      FROM ${sale.from}
      ${sale.joins.item}
      WHERE ${sale.date} >= @from AND ${sale.date} <= @to
      GROUP BY ${sale.dimensions.stock_item.key}, ${sale.date}
    )
    SELECT d.stock_item_id,
           SUM(d.units) AS units,
           SUM(d.units * d.units) AS squared_units,
           SUM(d.revenue) AS revenue,
           SUM(d.profit) AS profit
    FROM daily d
    GROUP BY d.stock_item_id`,
})

/** Lines not finalised, with the outers still to come. */
export const openPurchases = defineQuery({
  name: 'wwi.open_purchases',
  parameters: { to: 'date' },
  row: z.object({
    stock_item_id: z.number(),
    purchase_order_id: z.number(),
    ordered_on: z.string(),
    outers: z.number(),
  }),
  sql: `
    SELECT i."WWI Stock Item ID" AS stock_item_id,
           COALESCE(p."WWI Purchase Order ID", 0) AS purchase_order_id,
           p."Date Key" AS ordered_on,
           p."Ordered Outers" - p."Received Outers" AS outers
    FROM "Fact"."Purchase" p
    JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = p."Stock Item Key"
    WHERE p."Is Order Finalized" = 0
      AND p."Ordered Outers" > p."Received Outers"
      AND p."Date Key" <= @to
    ORDER BY ordered_on, purchase_order_id, stock_item_id`,
})

/**
 * Purchase lines with the day their last receipt came. A purchase has only its order date; the
 * receipt is a movement of the same order and item.
 */
export const purchaseReceipts = defineQuery({
  name: 'wwi.purchase_receipts',
  parameters: { from: 'date', to: 'date' },
  row: z.object({
    stock_item_id: z.number(),
    supplier_id: z.number(),
    declared_lead_time_days: z.number(),
    ordered_on: z.string(),
    received_on: z.string(),
  }),
  sql: `
    WITH receipts AS (
      SELECT m."WWI Purchase Order ID" AS purchase_order_id,
             i."WWI Stock Item ID" AS stock_item_id,
             MAX(m."Date Key") AS received_on
      FROM "Fact"."Movement" m
      JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = m."Transaction Type Key"
      JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = m."Stock Item Key"
      WHERE t."Transaction Type" = 'Stock Receipt' AND m."WWI Purchase Order ID" IS NOT NULL
      GROUP BY m."WWI Purchase Order ID", i."WWI Stock Item ID"
    )
    SELECT r.stock_item_id,
           s."WWI Supplier ID" AS supplier_id,
           i."Lead Time Days" AS declared_lead_time_days,
           p."Date Key" AS ordered_on,
           r.received_on
    FROM "Fact"."Purchase" p
    JOIN "Dimension"."Supplier" s ON s."Supplier Key" = p."Supplier Key"
    JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = p."Stock Item Key"
    JOIN receipts r ON r.purchase_order_id = p."WWI Purchase Order ID"
                   AND r.stock_item_id = i."WWI Stock Item ID"
    WHERE p."Is Order Finalized" = 1 AND p."Date Key" >= @from AND p."Date Key" <= @to`,
})

/** Supplier of the last purchase of each item, which the item does not record. */
export const itemSuppliers = defineQuery({
  name: 'wwi.item_suppliers',
  parameters: { to: 'date' },
  row: z.object({
    stock_item_id: z.number(),
    supplier_id: z.number(),
    supplier: z.string(),
  }),
  sql: `
    WITH purchases AS (
      SELECT i."WWI Stock Item ID" AS stock_item_id,
             p."Supplier Key" AS supplier_key,
             ROW_NUMBER() OVER (PARTITION BY i."WWI Stock Item ID"
                                ORDER BY p."Date Key" DESC, p."Purchase Key" DESC) AS recency
      FROM "Fact"."Purchase" p
      JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = p."Stock Item Key"
      WHERE p."Date Key" <= @to
    )
    SELECT p.stock_item_id, s."WWI Supplier ID" AS supplier_id, s."Supplier" AS supplier
    FROM purchases p
    JOIN "Dimension"."Supplier" s ON s."Supplier Key" = p.supplier_key
    WHERE p.recency = 1 AND s."WWI Supplier ID" > 0`,
})
