import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'

/** First and last date, rows and total of each fact, the basis of windows and data versions. */
export const factFingerprints = defineQuery({
  name: 'aw.fact_fingerprints',
  parameters: {},
  row: z.object({
    fact: z.enum(['reseller', 'internet', 'quota', 'inventory']),
    first_date: z.string().nullable(),
    last_date: z.string().nullable(),
    row_count: z.number(),
    total: z.number().nullable(),
  }),
  sql: `
    SELECT 'reseller' AS fact,
           CAST(MIN(r."OrderDate") AS date) AS first_date,
           CAST(MAX(r."OrderDate") AS date) AS last_date,
           COUNT(*) AS row_count,
           SUM(CAST(r."SalesAmount" AS decimal(19, 4))) AS total
    FROM "dbo"."FactResellerSales" r
    UNION ALL
    SELECT 'internet', CAST(MIN(i."OrderDate") AS date), CAST(MAX(i."OrderDate") AS date), COUNT(*),
           SUM(CAST(i."SalesAmount" AS decimal(19, 4)))
    FROM "dbo"."FactInternetSales" i
    UNION ALL
    SELECT 'quota', CAST(MIN(q."Date") AS date), CAST(MAX(q."Date") AS date), COUNT(*),
           SUM(CAST(q."SalesAmountQuota" AS decimal(19, 4)))
    FROM "dbo"."FactSalesQuota" q
    UNION ALL
    SELECT 'inventory', MIN(v."MovementDate"), MAX(v."MovementDate"), COUNT(*),
           SUM(CAST(v."UnitsBalance" AS decimal(19, 4)))
    FROM "dbo"."FactProductInventory" v
    ORDER BY fact`,
})

/** Rows of each channel by the currency that they are recorded in. */
export const factCurrencies = defineQuery({
  name: 'aw.fact_currencies',
  parameters: {},
  row: z.object({
    fact: z.enum(['reseller', 'internet']),
    currency: z.string(),
    row_count: z.number(),
  }),
  sql: `
    SELECT 'reseller' AS fact, c."CurrencyAlternateKey" AS currency, COUNT(*) AS row_count
    FROM "dbo"."FactResellerSales" r
    JOIN "dbo"."DimCurrency" c ON c."CurrencyKey" = r."CurrencyKey"
    GROUP BY c."CurrencyAlternateKey"
    UNION ALL
    SELECT 'internet', c."CurrencyAlternateKey", COUNT(*)
    FROM "dbo"."FactInternetSales" i
    JOIN "dbo"."DimCurrency" c ON c."CurrencyKey" = i."CurrencyKey"
    GROUP BY c."CurrencyAlternateKey"
    ORDER BY fact, currency`,
})
