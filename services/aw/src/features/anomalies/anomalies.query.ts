import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesLines } from '../../metrics/sales-lines.ts'

const parameters = { channel: 'text', from: 'date', until: 'date' } as const
const row = z.object({ member: z.string(), date: z.string(), value: z.number() })

const lines = salesLines((fact) => ({
  order_date: fact.date,
  territory_key: `f."SalesTerritoryKey"`,
  product_key: `f."ProductKey"`,
  sales_amount: fact.measures.revenue.value,
}))

/** Revenue per territory of the sale and day with sales. */
export const dailyRevenueByTerritory = defineQuery({
  name: 'aw.daily_revenue_by_territory',
  parameters,
  row,
  sql: `${lines}
  SELECT t."SalesTerritoryRegion" AS member, CAST(l.order_date AS date) AS "date", SUM(l.sales_amount) AS "value"
  FROM lines l
  JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = l.territory_key
  GROUP BY t."SalesTerritoryRegion", CAST(l.order_date AS date)
  ORDER BY member, "date"`,
})

/** Revenue per product category and day with sales; outer joins, so that no sale is lost. */
export const dailyRevenueByCategory = defineQuery({
  name: 'aw.daily_revenue_by_category',
  parameters,
  row,
  sql: `${lines}
  SELECT COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS member,
         CAST(l.order_date AS date) AS "date", SUM(l.sales_amount) AS "value"
  FROM lines l
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = l.product_key
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  GROUP BY COALESCE(c."EnglishProductCategoryName", 'Uncategorised'), CAST(l.order_date AS date)
  ORDER BY member, "date"`,
})
