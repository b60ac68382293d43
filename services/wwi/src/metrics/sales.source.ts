import { wwiSales } from '@otel-bi/contract/metrics/wwi-sales'
import type { MetricSource } from '@otel-bi/metrics/source'
import { stockItemDimensions, stockItemJoin } from './stock-items.ts'

/** Invoice lines. Key 0 is the Unknown member of each dimension: labelled, never dropped. */
export const salesSource: MetricSource<typeof wwiSales> = {
  model: wwiSales,
  facts: {
    sales: {
      from: `"Fact"."Sale" f`,
      date: `f."Invoice Date Key"`,
      rowKey: {
        text: `CAST(f."WWI Invoice ID" AS varchar(12))`,
        number: `f."Sale Key"`,
      },
      joins: {
        city: `JOIN "Dimension"."City" city ON city."City Key" = f."City Key"`,
        customer: `JOIN "Dimension"."Customer" customer ON customer."Customer Key" = f."Customer Key"`,
        employee: `JOIN "Dimension"."Employee" employee ON employee."Employee Key" = f."Salesperson Key"`,
        ...stockItemJoin,
      },
      dimensions: {
        sales_territory: { key: `city."Sales Territory"` },
        state_province: { key: `city."State Province"` },
        city: { key: `city."WWI City ID"`, label: `city."City"` },
        buying_group: {
          key: `CASE WHEN f."Customer Key" = 0 THEN 'Unknown' ELSE customer."Buying Group" END`,
        },
        customer: { key: `customer."WWI Customer ID"`, label: `customer."Customer"` },
        salesperson: { key: `employee."WWI Employee ID"`, label: `employee."Employee"` },
        ...stockItemDimensions,
        package: { key: `f."Package"` },
      },
      measures: {
        revenue: { value: `f."Total Excluding Tax"` },
        revenue_including_tax: { value: `f."Total Including Tax"` },
        tax: { value: `f."Tax Amount"` },
        profit: { value: `f."Profit"` },
        invoices: { value: `f."WWI Invoice ID"` },
        units: { value: `CAST(f."Quantity" AS bigint)` },
        lines: { value: `CAST(1 AS bigint)` },
        customers: { value: `NULLIF(customer."WWI Customer ID", 0)` },
        items: { value: `item."WWI Stock Item ID"` },
      },
    },
  },
}
