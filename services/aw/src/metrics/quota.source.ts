import { awQuota } from '@otel-bi/contract/metrics/aw-quota'
import type { MetricSource } from '@otel-bi/metrics/source'
import { salesSource } from './sales.source.ts'

const { reseller: sales } = salesSource.facts

/**
 * Quotas with what their seller sold until the next one. By the label of its quarter a quota would be compared with
 * another quarter's sales; the last quota of each seller is open, and counts with all it has sold so far.
 */
const quotas = `quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(${sales.measures.revenue.value}) AS sold
               FROM ${sales.from}
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
)`

export const quotaSource: MetricSource<typeof awQuota> = {
  model: awQuota,
  facts: {
    quota: {
      defined: quotas,
      from: `quotas f`,
      date: `f."Date"`,
      rowKey: { text: `CAST(f."EmployeeKey" AS varchar(12))`, number: `f."DateKey"` },
      joins: {
        employee: `LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"`,
      },
      dimensions: {
        seller: {
          key: `f."EmployeeKey"`,
          label: `CONCAT(employee."FirstName", ' ', employee."LastName")`,
        },
      },
      measures: {
        quota: { value: `f."SalesAmountQuota"` },
        sales_on_quota: { value: `COALESCE(f.sold, 0)` },
        quotas: { value: `CAST(1 AS bigint)` },
        sellers: { value: `f."EmployeeKey"` },
      },
    },
  },
}
