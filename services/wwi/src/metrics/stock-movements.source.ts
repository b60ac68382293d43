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
        movement_type: `JOIN "Dimension"."Transaction Type" movement_type ON movement_type."Transaction Type Key" = f."Transaction Type Key"`,
        supplier: `JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"`,
        customer: `JOIN "Dimension"."Customer" customer ON customer."Customer Key" = f."Customer Key"`,
        ...stockItemJoin,
      },
      dimensions: {
        transaction_type: { key: `movement_type."Transaction Type"` },
        supplier: { key: `supplier."WWI Supplier ID"`, label: `supplier."Supplier"` },
        customer: { key: `customer."WWI Customer ID"`, label: `customer."Customer"` },
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
        items: { value: `item."WWI Stock Item ID"` },
      },
    },
  },
}
