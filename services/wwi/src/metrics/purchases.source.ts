import { wwiPurchases } from '@otel-bi/contract/metrics/wwi-purchases'
import type { MetricSource } from '@otel-bi/metrics/source'
import { stockItemDimensions, stockItemJoin } from './stock-items.ts'

const finalised = (column: string) =>
  `CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."${column}" AS bigint) ELSE 0 END`

export const purchasesSource: MetricSource<typeof wwiPurchases> = {
  model: wwiPurchases,
  facts: {
    purchases: {
      from: `"Fact"."Purchase" f`,
      date: `f."Date Key"`,
      rowKey: {
        text: `CAST(COALESCE(f."WWI Purchase Order ID", 0) AS varchar(12))`,
        number: `f."Purchase Key"`,
      },
      joins: {
        supplier: `JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"`,
        ...stockItemJoin,
      },
      dimensions: {
        supplier_category: { key: `supplier."Category"` },
        supplier: { key: `supplier."WWI Supplier ID"`, label: `supplier."Supplier"` },
        ...stockItemDimensions,
        package: { key: `f."Package"` },
      },
      measures: {
        ordered_outers: { value: `CAST(f."Ordered Outers" AS bigint)` },
        received_outers: { value: `CAST(f."Received Outers" AS bigint)` },
        ordered_units: { value: `CAST(f."Ordered Quantity" AS bigint)` },
        lines: { value: `CAST(1 AS bigint)` },
        open_lines: { value: `CASE WHEN f."Is Order Finalized" = 1 THEN 0 ELSE 1 END` },
        finalised_outers: { value: finalised('Ordered Outers') },
        finalised_received: { value: finalised('Received Outers') },
        purchase_orders: { value: `f."WWI Purchase Order ID"` },
      },
    },
  },
}
