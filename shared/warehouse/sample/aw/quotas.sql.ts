/** Quotas dated near, never on, the quarter: each is about 1.19 x the sales until the next date. */
export const quotas = /* sql */ `
  INSERT INTO dbo.FactSalesQuota BY NAME
  WITH periods AS (
    SELECT day, lead(day, 1, DATE '2014-01-01') OVER (ORDER BY day) AS next_day
    FROM (SELECT CAST(unnest(['2010-12-29', '2011-03-31', '2011-07-01', '2011-09-29', '2011-12-29',
      '2012-03-30',
            '2012-06-30', '2012-09-28', '2012-12-28', '2013-03-30', '2013-06-30',
            '2013-09-29']) AS DATE) AS day)
  ),
  sold AS (
    SELECT day, s.EmployeeKey, coalesce(sum(SalesAmount), 0) AS sales
    FROM periods JOIN sellers AS s ON CAST(hired AS DATE) <= day
    LEFT JOIN dbo.FactResellerSales AS f ON f.EmployeeKey = s.EmployeeKey AND OrderDate >= day
      AND OrderDate < next_day
    GROUP BY day, s.EmployeeKey
  )
  SELECT row_number() OVER (ORDER BY day, EmployeeKey) AS SalesQuotaKey, EmployeeKey,
         date_key(day) AS DateKey, year(day) AS CalendarYear, quarter(day) AS CalendarQuarter,
         1000 * greatest(8, round(sales * (1.19 + 0.05 * gauss(hash(day, EmployeeKey),
           'ambition')) / 1000))
           AS SalesAmountQuota,
         day AS Date
  FROM sold
  ORDER BY SalesQuotaKey;
`
