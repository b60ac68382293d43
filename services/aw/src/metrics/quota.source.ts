import { awQuota } from '@otel-bi/contract/metrics/aw-quota'
import type { MetricSource } from '@otel-bi/metrics/source'

/**
 * Quotas with what their seller sold until the next one. By the label of its quarter a quota would be compared with
 * another quarter's sales; the last quota of each seller is open, and counts with all it has sold so far.
 */
const quotas = `(
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f`

export const quotaSource: MetricSource<typeof awQuota> = {
  model: awQuota,
  facts: {
    quota: {
      from: quotas,
      date: `f."Date"`,
      rowKey: { text: `CAST(f."EmployeeKey" AS varchar(12))`, number: `f."DateKey"` },
      joins: {
        employee: `LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"`,
      },
      dimensions: {
        seller: {
          key: `f."EmployeeKey"`,
          label: `CONCAT(e."FirstName", ' ', e."LastName")`,
          joins: ['employee'],
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
