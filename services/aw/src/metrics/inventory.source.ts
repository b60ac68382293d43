import { awInventory } from '@otel-bi/contract/metrics/aw-inventory'
import type { MetricSource } from '@otel-bi/metrics/source'
import { productDimensions, productJoins } from './products.ts'

/** A daily snapshot: balances add up over products and never over days. */
export const inventorySource: MetricSource<typeof awInventory> = {
  model: awInventory,
  facts: {
    inventory: {
      from: `"dbo"."FactProductInventory" f`,
      date: `f."MovementDate"`,
      rowKey: { text: `CAST(f."ProductKey" AS varchar(12))`, number: `f."DateKey"` },
      joins: productJoins(`f."ProductKey"`),
      dimensions: productDimensions,
      measures: {
        units_balance: { value: `CAST(f."UnitsBalance" AS bigint)` },
        stock_value: {
          value: `CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))`,
        },
        units_in: { value: `CAST(f."UnitsIn" AS bigint)` },
        units_out: { value: `CAST(f."UnitsOut" AS bigint)` },
      },
    },
  },
}
