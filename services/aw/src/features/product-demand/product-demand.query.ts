import type { awSales } from '@otel-bi/contract/metrics/aw-sales'
import type { FactSource, Sql } from '@otel-bi/metrics/source'
import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

const parameters = { from: 'date', until: 'date' } as const

/** The lines of one channel, with the model's own date, orders, units and revenue. */
function linesOf({ from, date, measures }: FactSource<typeof awSales>): Sql {
  return `SELECT f."ProductKey" AS product_key, ${date} AS order_date, ${measures.orders.value} AS order_number,
           ${measures.units.value} AS units, ${measures.revenue.value} AS sales_amount
    FROM ${from}
    WHERE ${date} >= @from AND ${date} < @until`
}

/**
 * Both channels' lines with the code that all versions of a product share; `until` is the day after
 * the last. Status and the validity dates of DimProduct are not read: filtering by them would lose about 50 % of the sales.
 */
const lines = `
  WITH lines AS (
    ${Object.values(salesSource.facts).map(linesOf).join('\n    UNION ALL\n    ')}
  )`

const code = `COALESCE(p."ProductAlternateKey", 'Unknown')`
const product = `LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = l.product_key`

export const salesByProduct = defineQuery({
  name: 'aw.sales_by_product',
  parameters,
  row: z.object({
    product_code: z.string(),
    name: z.string(),
    category: z.string(),
    revenue: z.number(),
    orders: z.number(),
    units: z.number(),
  }),
  sql: `${lines}
  SELECT ${code} AS product_code,
         COALESCE(MAX(p."EnglishProductName"), 'Unknown') AS name,
         COALESCE(MAX(c."EnglishProductCategoryName"), 'Uncategorised') AS category,
         SUM(l.sales_amount) AS revenue,
         COUNT(DISTINCT l.order_number) AS orders,
         SUM(l.units) AS units
  FROM lines l
  ${product}
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  GROUP BY ${code}
  ORDER BY ${code}`,
})

/** Number of days per product and units sold on a day, from which ADI and CV² follow. */
export const demandSizes = defineQuery({
  name: 'aw.demand_sizes',
  parameters,
  row: z.object({ product_code: z.string(), units: z.number(), days: z.number() }),
  sql: `${lines}, daily AS (
    SELECT ${code} AS product_code, l.order_date, SUM(l.units) AS units
    FROM lines l
    ${product}
    GROUP BY ${code}, l.order_date
  )
  SELECT d.product_code, d.units, COUNT(*) AS days
  FROM daily d
  GROUP BY d.product_code, d.units
  ORDER BY d.product_code, d.units`,
})

export const monthlyUnits = defineQuery({
  name: 'aw.monthly_units',
  parameters,
  row: z.object({
    product_code: z.string(),
    year: z.number(),
    month: z.number(),
    units: z.number(),
  }),
  sql: `${lines}
  SELECT ${code} AS product_code, YEAR(l.order_date) AS "year", MONTH(l.order_date) AS "month", SUM(l.units) AS units
  FROM lines l
  ${product}
  GROUP BY ${code}, YEAR(l.order_date), MONTH(l.order_date)
  ORDER BY ${code}, YEAR(l.order_date), MONTH(l.order_date)`,
})

/**
 * Balances of one day, over the versions of each product. A balance may be added over products but
 * never over days, and the key keeps the other 1,280 days of the snapshot unread.
 */
export const stockOnDay = defineQuery({
  name: 'aw.stock_on_day',
  parameters: { date_key: 'int' },
  row: z.object({ product_code: z.string(), units: z.number() }),
  sql: `
    SELECT ${code} AS product_code, SUM(CAST(i."UnitsBalance" AS bigint)) AS units
    FROM "dbo"."FactProductInventory" i
    LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = i."ProductKey"
    WHERE i."DateKey" = @date_key
    GROUP BY ${code}
    ORDER BY ${code}`,
})
