import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { measuredColumns, salesLines } from '../../metrics/sales-lines.ts'

const parameters = { channel: 'text', from: 'date', until: 'date' } as const

const sums = {
  revenue: z.number(),
  orders: z.number(),
  units: z.number(),
  total_cost: z.number(),
}

/** The lines of a window; `until` is the day after the last. */
const lines = salesLines((fact) => ({
  buyer_key: fact.measures.customers.value,
  territory_key: `f."SalesTerritoryKey"`,
  product_key: `f."ProductKey"`,
  ...measuredColumns(fact),
}))

const measured = `
  SUM(l.sales_amount) AS revenue,
  COUNT(DISTINCT l.order_number) AS orders,
  SUM(l.units) AS units,
  SUM(l.product_cost) AS total_cost`

/** Per channel. A channel that sold nothing has no row. */
export const kpisByChannel = defineQuery({
  name: 'aw.sales_kpis_by_channel',
  parameters,
  row: z.object({
    channel: z.enum(['reseller', 'internet']),
    ...sums,
    customers: z.number(),
  }),
  sql: `${lines}
  SELECT l.channel, ${measured}, COUNT(DISTINCT l.buyer_key) AS customers
  FROM lines l
  GROUP BY l.channel
  ORDER BY l.channel`,
})

/** Per territory of the sale, since sellers also sell outside their own. */
export const kpisByTerritory = defineQuery({
  name: 'aw.sales_kpis_by_territory',
  parameters,
  row: z.object({ territory: z.string(), country: z.string(), ...sums }),
  sql: `${lines}
  SELECT t."SalesTerritoryRegion" AS territory, t."SalesTerritoryCountry" AS country, ${measured}
  FROM lines l
  JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = l.territory_key
  GROUP BY t."SalesTerritoryRegion", t."SalesTerritoryCountry"
  ORDER BY revenue DESC, territory`,
})

/** Per product category, over every version of a product; outer joins, so that no sale is lost. */
export const kpisByCategory = defineQuery({
  name: 'aw.sales_kpis_by_category',
  parameters,
  row: z.object({ category: z.string(), ...sums }),
  sql: `${lines}
  SELECT COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS category, ${measured}
  FROM lines l
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = l.product_key
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  GROUP BY COALESCE(c."EnglishProductCategoryName", 'Uncategorised')
  ORDER BY revenue DESC, category`,
})
