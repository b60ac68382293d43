import { wwiStockMovements } from '@otel-bi/contract/metrics/wwi-stock-movements'
import type { MetricSource } from '@otel-bi/metrics/source'
import { stockItemDimensions, stockItemJoin } from './stock-items.ts'

export const stockMovementsSource: MetricSource<typeof wwiStockMovements> = {
  model: wwiStockMovements,
  facts: {
    movements: {
      from: `"Fact"."Movement" f`,
      date: `f."Date Key"`,
      rowKey: {
        text: `CAST(f."Stock Item Key" AS varchar(12))`,
        number: `f."Movement Key"`,
      },
      joins: {
        type: `JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = f."Transaction Type Key"`,
        supplier: `JOIN "Dimension"."Supplier" s ON s."Supplier Key" = f."Supplier Key"`,
        customer: `JOIN "Dimension"."Customer" c ON c."Customer Key" = f."Customer Key"`,
        ...stockItemJoin,
      },
      dimensions: {
        transaction_type: { key: `t."Transaction Type"`, joins: ['type'] },
        supplier: { key: `s."WWI Supplier ID"`, label: `s."Supplier"`, joins: ['supplier'] },
        customer: { key: `c."WWI Customer ID"`, label: `c."Customer"`, joins: ['customer'] },
        ...stockItemDimensions,
      },
      measures: {
        net_units: { value: `CAST(f."Quantity" AS bigint)` },
        units_received: {
          value: `CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END`,
        },
        units_issued: {
          value: `CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END`,
        },
        movements: { value: `CAST(1 AS bigint)` },
        items: { value: `i."WWI Stock Item ID"`, joins: ['item'] },
      },
    },
  },
}
