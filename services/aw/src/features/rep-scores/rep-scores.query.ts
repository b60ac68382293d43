import { defineQuery } from '@otel-bi/warehouse/query'
import { z } from 'zod'
import { salesSource } from '../../metrics/sales.source.ts'

/** Lines and measures are read as the metric model reads them. */
const { reseller: sales } = salesSource.facts
const { measures } = sales
const seller = sales.dimensions.seller.key
const inWindow = `${sales.date} >= @from AND ${sales.date} < @until`

/**
 * Per seller, from the fact itself: rows of DimEmployee that never sold do not appear. `until` is the day after the
 * last.
 */
export const salesBySeller = defineQuery({
  name: 'aw.sales_by_seller',
  parameters: { from: 'date', until: 'date' },
  row: z.object({
    employee_key: z.number(),
    revenue: z.number(),
    orders: z.number(),
    resellers: z.number(),
    total_cost: z.number(),
    discount_amount: z.number(),
    extended_amount: z.number(),
  }),
  sql: `
    SELECT ${seller} AS employee_key,
           SUM(${measures.revenue.value}) AS revenue,
           COUNT(DISTINCT ${measures.orders.value}) AS orders,
           COUNT(DISTINCT ${measures.customers.value}) AS resellers,
           SUM(${measures.cost.value}) AS total_cost,
           SUM(${measures.discount.value}) AS discount_amount,
           SUM(${measures.list_amount.value}) AS extended_amount
    FROM ${sales.from}
    WHERE ${inWindow}
    GROUP BY ${seller}
    ORDER BY ${seller}`,
})

/** Per seller and day with sales; `until` is the day after the last. */
export const dailySalesBySeller = defineQuery({
  name: 'aw.daily_sales_by_seller',
  parameters: { from: 'date', until: 'date' },
  row: z.object({ employee_key: z.number(), date: z.string(), revenue: z.number() }),
  sql: `
    SELECT ${seller} AS employee_key, CAST(${sales.date} AS date) AS "date", SUM(${measures.revenue.value}) AS revenue
    FROM ${sales.from}
    WHERE ${inWindow}
    GROUP BY ${seller}, CAST(${sales.date} AS date)
    ORDER BY ${seller}, CAST(${sales.date} AS date)`,
})

/** All quotas, since a period ends where the next one begins. */
export const sellerQuotas = defineQuery({
  name: 'aw.seller_quotas',
  parameters: {},
  row: z.object({ employee_key: z.number(), date_key: z.number(), quota: z.number() }),
  sql: `
    SELECT q."EmployeeKey" AS employee_key, q."DateKey" AS date_key, SUM(q."SalesAmountQuota") AS quota
    FROM "dbo"."FactSalesQuota" q
    GROUP BY q."EmployeeKey", q."DateKey"
    ORDER BY q."EmployeeKey", q."DateKey"`,
})

/** Names of the employees with sales or a quota. */
export const sellerNames = defineQuery({
  name: 'aw.seller_names',
  parameters: {},
  row: z.object({ employee_key: z.number(), name: z.string(), title: z.string() }),
  sql: `
    SELECT e."EmployeeKey" AS employee_key, CONCAT(e."FirstName", ' ', e."LastName") AS name, COALESCE(e."Title", '') AS title
    FROM "dbo"."DimEmployee" e
    WHERE e."EmployeeKey" IN (SELECT r."EmployeeKey" FROM "dbo"."FactResellerSales" r)
       OR e."EmployeeKey" IN (SELECT q."EmployeeKey" FROM "dbo"."FactSalesQuota" q)
    ORDER BY e."EmployeeKey"`,
})
