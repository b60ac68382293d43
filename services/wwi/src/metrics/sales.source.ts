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
        city: `JOIN "Dimension"."City" t ON t."City Key" = f."City Key"`,
        customer: `JOIN "Dimension"."Customer" c ON c."Customer Key" = f."Customer Key"`,
        employee: `JOIN "Dimension"."Employee" e ON e."Employee Key" = f."Salesperson Key"`,
        ...stockItemJoin,
      },
      dimensions: {
        sales_territory: { key: `t."Sales Territory"`, joins: ['city'] },
        state_province: { key: `t."State Province"`, joins: ['city'] },
        city: { key: `t."WWI City ID"`, label: `t."City"`, joins: ['city'] },
        buying_group: {
          key: `CASE WHEN f."Customer Key" = 0 THEN 'Unknown' ELSE c."Buying Group" END`,
          joins: ['customer'],
        },
        customer: { key: `c."WWI Customer ID"`, label: `c."Customer"`, joins: ['customer'] },
        salesperson: { key: `e."WWI Employee ID"`, label: `e."Employee"`, joins: ['employee'] },
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
        customers: { value: `NULLIF(c."WWI Customer ID", 0)`, joins: ['customer'] },
        items: { value: `i."WWI Stock Item ID"`, joins: ['item'] },
      },
    },
  },
}
