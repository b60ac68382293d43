-- Generated from the metric models and their sources by `bun run docs`.
-- Every fact has days from 2012-01-01 to 2014-01-28.

-- /api/aw/metrics/sales?range=last_quarter&compare=previous_year&where=channel:internet
-- aw.metrics.sales.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01", @filter_0_0 text = "internet"
WITH parts AS (
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND 'internet' IN (@filter_0_0)
    UNION ALL
    SELECT 1 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until AND 'internet' IN (@filter_0_0)
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?measures=revenue,orders,units,customers,cost,gross_margin,list_amount,discount,tax,freight,lines,gross_margin_ratio&by=currency&range=all&limit=10
-- aw.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(currency."CurrencyAlternateKey", 'Unknown') AS "currency", f."revenue", f."orders", f."units", f."customers", f."cost", f."gross_margin", f."list_amount", f."discount", f."tax", f."freight", f."lines"
  FROM (
    SELECT 0 AS "period", f."CurrencyKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", -f."ResellerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  ) f
  LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
  UNION ALL
  SELECT f."period", COALESCE(currency."CurrencyAlternateKey", 'Unknown') AS "currency", f."revenue", f."orders", f."units", f."customers", f."cost", f."gross_margin", f."list_amount", f."discount", f."tax", f."freight", f."lines"
  FROM (
    SELECT 0 AS "period", f."CurrencyKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."CustomerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  ) f
  LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
), members AS (
  SELECT l."currency", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."currency") AS "place"
  FROM parts l
  GROUP BY l."currency"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."orders", l."units", l."customers", l."cost", l."gross_margin", l."list_amount", l."discount", l."tax", l."freight", l."lines"
  FROM parts l
  LEFT JOIN members m ON m."currency" = l."currency"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COUNT(DISTINCT l."customers") AS "customers", COALESCE(SUM(l."cost"), 0) AS "cost", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin", COALESCE(SUM(l."list_amount"), 0) AS "list_amount", COALESCE(SUM(l."discount"), 0) AS "discount", COALESCE(SUM(l."tax"), 0) AS "tax", COALESCE(SUM(l."freight"), 0) AS "freight", COALESCE(SUM(l."lines"), 0) AS "lines"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."currency", g."revenue", g."orders", g."units", g."customers", g."cost", g."gross_margin", g."list_amount", g."discount", g."tax", g."freight", g."lines"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."revenue", f."orders", f."units", f."customers", f."cost", f."gross_margin", f."list_amount", f."discount", f."tax", f."freight", f."lines"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", -f."ResellerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  ) f
  UNION ALL
  SELECT f."period", f."revenue", f."orders", f."units", f."customers", f."cost", f."gross_margin", f."list_amount", f."discount", f."tax", f."freight", f."lines"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."CustomerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COUNT(DISTINCT l."customers") AS "customers", COALESCE(SUM(l."cost"), 0) AS "cost", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin", COALESCE(SUM(l."list_amount"), 0) AS "list_amount", COALESCE(SUM(l."discount"), 0) AS "discount", COALESCE(SUM(l."tax"), 0) AS "tax", COALESCE(SUM(l."freight"), 0) AS "freight", COALESCE(SUM(l."lines"), 0) AS "lines"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?grain=month&range=last_year&compare=previous_year
-- aw.metrics.sales.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", YEAR(f."OrderDate") * 100 + MONTH(f."OrderDate") AS "bucket", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."OrderDate", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    UNION ALL
    SELECT 1 AS "period", f."OrderDate", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until
  ) f
  UNION ALL
  SELECT f."period", YEAR(f."OrderDate") * 100 + MONTH(f."OrderDate") AS "bucket", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."OrderDate", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    UNION ALL
    SELECT 1 AS "period", f."OrderDate", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until
  ) f
)
SELECT l."period", l."bucket", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- aw.metrics.sales.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    UNION ALL
    SELECT 1 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until
  ) f
  UNION ALL
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    UNION ALL
    SELECT 1 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?measures=revenue&grain=week&by=group&range=last_90_days&limit=3
-- aw.metrics.sales.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH parts AS (
  SELECT f."period", COALESCE(territory."SalesTerritoryGroup", 'Unknown') AS "group", (DAY(f."OrderDate") + (153 * (MONTH(f."OrderDate") + 12 * ((14 - MONTH(f."OrderDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 4 - (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 100 + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 400 - 32045) / 7 AS "bucket", f."revenue"
  FROM (
    SELECT 0 AS "period", f."OrderDate", f."SalesTerritoryKey", SUM(f."SalesAmount") AS "revenue"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    GROUP BY f."OrderDate", f."SalesTerritoryKey"
  ) f
  LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"
  UNION ALL
  SELECT f."period", COALESCE(territory."SalesTerritoryGroup", 'Unknown') AS "group", (DAY(f."OrderDate") + (153 * (MONTH(f."OrderDate") + 12 * ((14 - MONTH(f."OrderDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 4 - (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 100 + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 400 - 32045) / 7 AS "bucket", f."revenue"
  FROM (
    SELECT 0 AS "period", f."OrderDate", f."SalesTerritoryKey", SUM(f."SalesAmount") AS "revenue"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    GROUP BY f."OrderDate", f."SalesTerritoryKey"
  ) f
  LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"
), members AS (
  SELECT l."group", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."group") AS "place"
  FROM parts l
  GROUP BY l."group"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."revenue"
  FROM parts l
  LEFT JOIN members m ON m."group" = l."group"
), groups AS (
  SELECT l."place", l."period", l."bucket", COALESCE(SUM(l."revenue"), 0) AS "revenue"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."group", g."revenue"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.sales.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."revenue"
  FROM (
    SELECT 0 AS "period", SUM(f."SalesAmount") AS "revenue"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    HAVING COUNT(*) > 0
  ) f
  UNION ALL
  SELECT f."period", f."revenue"
  FROM (
    SELECT 0 AS "period", SUM(f."SalesAmount") AS "revenue"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?by=group,country&range=last_month&compare=previous_period&limit=10&where=channel:internet
-- aw.metrics.sales.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @filter_0_0 text = "internet", @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(territory."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(territory."SalesTerritoryCountry", 'Unknown') AS "country", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesTerritoryKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND 'internet' IN (@filter_0_0)
    UNION ALL
    SELECT 1 AS "period", f."SalesTerritoryKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until AND 'internet' IN (@filter_0_0)
  ) f
  LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"
), members AS (
  SELECT l."group", l."country", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."group", l."country") AS "place"
  FROM parts l
  GROUP BY l."group", l."country"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."orders", l."units", l."gross_margin"
  FROM parts l
  LEFT JOIN members m ON m."group" = l."group" AND m."country" = l."country"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."group", m."country", g."revenue", g."orders", g."units", g."gross_margin"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.sales.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @filter_0_0 text = "internet"
WITH parts AS (
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND 'internet' IN (@filter_0_0)
    UNION ALL
    SELECT 1 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @before_from AND f."OrderDate" < @before_until AND 'internet' IN (@filter_0_0)
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?measures=discount_ratio&by=currency&range=year_to_date&order=currency&others=false&limit=10
-- aw.metrics.sales.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH parts AS (
  SELECT f."period", COALESCE(currency."CurrencyAlternateKey", 'Unknown') AS "currency", f."discount", f."list_amount"
  FROM (
    SELECT 0 AS "period", f."CurrencyKey", SUM(CAST(f."DiscountAmount" AS decimal(19, 6))) AS "discount", SUM(f."ExtendedAmount") AS "list_amount"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    GROUP BY f."CurrencyKey"
  ) f
  LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
  UNION ALL
  SELECT f."period", COALESCE(currency."CurrencyAlternateKey", 'Unknown') AS "currency", f."discount", f."list_amount"
  FROM (
    SELECT 0 AS "period", f."CurrencyKey", SUM(CAST(f."DiscountAmount" AS decimal(19, 6))) AS "discount", SUM(f."ExtendedAmount") AS "list_amount"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    GROUP BY f."CurrencyKey"
  ) f
  LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
), members AS (
  SELECT l."currency", ROW_NUMBER() OVER (ORDER BY MAX(l."currency"), l."currency") AS "place"
  FROM parts l
  GROUP BY l."currency"
), cells AS (
  SELECT m."place" AS "place", l."period", l."discount", l."list_amount"
  FROM parts l
  JOIN members m ON m."currency" = l."currency" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."discount"), 0) AS "discount", COALESCE(SUM(l."list_amount"), 0) AS "list_amount"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."currency", g."discount", g."list_amount"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.sales.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."discount", f."list_amount"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."DiscountAmount" AS decimal(19, 6))) AS "discount", SUM(f."ExtendedAmount") AS "list_amount"
    FROM "dbo"."FactResellerSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    HAVING COUNT(*) > 0
  ) f
  UNION ALL
  SELECT f."period", f."discount", f."list_amount"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."DiscountAmount" AS decimal(19, 6))) AS "discount", SUM(f."ExtendedAmount") AS "list_amount"
    FROM "dbo"."FactInternetSales" f
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."discount"), 0) AS "discount", COALESCE(SUM(l."list_amount"), 0) AS "list_amount"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/sales?by=group&range=all&where=currency!:one|two&where=revenue>=100&limit=10
-- aw.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(territory."SalesTerritoryGroup", 'Unknown') AS "group", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesTerritoryKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(currency."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  ) f
  LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"
  UNION ALL
  SELECT f."period", COALESCE(territory."SalesTerritoryGroup", 'Unknown') AS "group", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesTerritoryKey", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(currency."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  ) f
  LEFT JOIN "dbo"."DimSalesTerritory" territory ON territory."SalesTerritoryKey" = f."SalesTerritoryKey"
), members AS (
  SELECT l."group", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."group") AS "place"
  FROM parts l
  GROUP BY l."group"
  HAVING COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."orders", l."units", l."gross_margin"
  FROM parts l
  LEFT JOIN members m ON m."group" = l."group"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."group", g."revenue", g."orders", g."units", g."gross_margin"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH parts AS (
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactResellerSales" f
    LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(currency."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  ) f
  UNION ALL
  SELECT f."period", f."revenue", f."orders", f."units", f."gross_margin"
  FROM (
    SELECT 0 AS "period", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
    FROM "dbo"."FactInternetSales" f
    LEFT JOIN "dbo"."DimCurrency" currency ON currency."CurrencyKey" = f."CurrencyKey"
    WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(currency."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."orders") AS "orders", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?range=last_quarter&compare=previous_year
-- aw.metrics.inventory.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?measures=units_balance,stock_value,units_in,units_out,average_unit_value&by=product&range=all&limit=10
-- aw.metrics.inventory.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(product."ProductAlternateKey", 'Unknown') AS "product", COALESCE(product."EnglishProductName", 'Unknown') AS "product_label", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", f."ProductKey", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    GROUP BY f."ProductKey"
    UNION ALL
    SELECT 0 AS "period", f."ProductKey", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    GROUP BY f."ProductKey"
  ) f
  LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
), members AS (
  SELECT l."product", MAX(l."product_label") AS "product_label", ROW_NUMBER() OVER (ORDER BY CASE WHEN SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) IS NULL THEN 1 ELSE 0 END, SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) DESC, l."product") AS "place"
  FROM parts l
  GROUP BY l."product"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."units_balance", l."stock_value", l."units_in", l."units_out"
  FROM parts l
  LEFT JOIN members m ON m."product" = l."product"
), groups AS (
  SELECT l."place", l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."product", m."product_label", g."units_balance", g."stock_value", g."units_in", g."units_out"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.inventory.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?grain=month&range=last_year&compare=previous_year
-- aw.metrics.inventory.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", YEAR(f."MovementDate") * 100 + MONTH(f."MovementDate") AS "bucket", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", f."MovementDate", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    GROUP BY f."MovementDate"
    UNION ALL
    SELECT 0 AS "period", f."MovementDate", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" IN (SELECT MAX(d."day")
      FROM (SELECT f."MovementDate" AS "day" FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until GROUP BY f."MovementDate") d
      GROUP BY YEAR(d."day") * 100 + MONTH(d."day"))
    GROUP BY f."MovementDate"
    UNION ALL
    SELECT 1 AS "period", f."MovementDate", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until
    GROUP BY f."MovementDate"
    UNION ALL
    SELECT 1 AS "period", f."MovementDate", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until AND f."MovementDate" IN (SELECT MAX(d."day")
      FROM (SELECT f."MovementDate" AS "day" FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until GROUP BY f."MovementDate") d
      GROUP BY YEAR(d."day") * 100 + MONTH(d."day"))
    GROUP BY f."MovementDate"
  ) f
)
SELECT l."period", l."bucket", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- aw.metrics.inventory.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?measures=units_balance&grain=week&by=category&range=last_90_days&limit=3
-- aw.metrics.inventory.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH parts AS (
  SELECT f."period", COALESCE(category."EnglishProductCategoryName", 'Uncategorised') AS "category", (DAY(f."MovementDate") + (153 * (MONTH(f."MovementDate") + 12 * ((14 - MONTH(f."MovementDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 4 - (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 100 + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 400 - 32045) / 7 AS "bucket", f."closing", f."units_balance"
  FROM (
    SELECT 0 AS "period", f."MovementDate", f."ProductKey", CASE WHEN f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) THEN 1 ELSE 0 END AS "closing", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" IN (SELECT MAX(d."day")
      FROM (SELECT f."MovementDate" AS "day" FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until GROUP BY f."MovementDate") d
      GROUP BY (DAY(d."day") + (153 * (MONTH(d."day") + 12 * ((14 - MONTH(d."day")) / 12) - 3) + 2) / 5 + 365 * (YEAR(d."day") + 4800 - ((14 - MONTH(d."day")) / 12)) + (YEAR(d."day") + 4800 - ((14 - MONTH(d."day")) / 12)) / 4 - (YEAR(d."day") + 4800 - ((14 - MONTH(d."day")) / 12)) / 100 + (YEAR(d."day") + 4800 - ((14 - MONTH(d."day")) / 12)) / 400 - 32045) / 7)
    GROUP BY f."MovementDate", f."ProductKey"
  ) f
  LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" subcategory ON subcategory."ProductSubcategoryKey" = product."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" category ON category."ProductCategoryKey" = subcategory."ProductCategoryKey"
), members AS (
  SELECT l."category", ROW_NUMBER() OVER (ORDER BY CASE WHEN SUM(CASE WHEN l."period" = 0 AND l."closing" = 1 THEN l."units_balance" END) IS NULL THEN 1 ELSE 0 END, SUM(CASE WHEN l."period" = 0 AND l."closing" = 1 THEN l."units_balance" END) DESC, l."category") AS "place"
  FROM parts l
  GROUP BY l."category"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."units_balance"
  FROM parts l
  LEFT JOIN members m ON m."category" = l."category"
), groups AS (
  SELECT l."place", l."period", l."bucket", SUM(l."units_balance") AS "units_balance"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."category", g."units_balance"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.inventory.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."units_balance"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?by=category,subcategory&range=last_month&compare=previous_period&limit=10
-- aw.metrics.inventory.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(category."EnglishProductCategoryName", 'Uncategorised') AS "category", COALESCE(subcategory."EnglishProductSubcategoryName", 'Uncategorised') AS "subcategory", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", f."ProductKey", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    GROUP BY f."ProductKey"
    UNION ALL
    SELECT 0 AS "period", f."ProductKey", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    GROUP BY f."ProductKey"
    UNION ALL
    SELECT 1 AS "period", f."ProductKey", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until
    GROUP BY f."ProductKey"
    UNION ALL
    SELECT 1 AS "period", f."ProductKey", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until)
    GROUP BY f."ProductKey"
  ) f
  LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" subcategory ON subcategory."ProductSubcategoryKey" = product."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" category ON category."ProductCategoryKey" = subcategory."ProductCategoryKey"
), members AS (
  SELECT l."category", l."subcategory", ROW_NUMBER() OVER (ORDER BY CASE WHEN SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) IS NULL THEN 1 ELSE 0 END, SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) DESC, l."category", l."subcategory") AS "place"
  FROM parts l
  GROUP BY l."category", l."subcategory"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."units_balance", l."stock_value", l."units_in", l."units_out"
  FROM parts l
  LEFT JOIN members m ON m."category" = l."category" AND m."subcategory" = l."subcategory"
), groups AS (
  SELECT l."place", l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."category", m."subcategory", g."units_balance", g."stock_value", g."units_in", g."units_out"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.inventory.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH parts AS (
  SELECT f."period", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @before_from AND f."MovementDate" < @before_until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?measures=average_unit_value&by=product&range=year_to_date&order=product&others=false&limit=10
-- aw.metrics.inventory.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH parts AS (
  SELECT f."period", COALESCE(product."ProductAlternateKey", 'Unknown') AS "product", COALESCE(product."EnglishProductName", 'Unknown') AS "product_label", f."stock_value", f."units_balance"
  FROM (
    SELECT 0 AS "period", f."ProductKey", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    GROUP BY f."ProductKey"
  ) f
  LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
), members AS (
  SELECT l."product", MAX(l."product_label") AS "product_label", ROW_NUMBER() OVER (ORDER BY MAX(l."product_label"), l."product") AS "place"
  FROM parts l
  GROUP BY l."product"
), cells AS (
  SELECT m."place" AS "place", l."period", l."stock_value", l."units_balance"
  FROM parts l
  JOIN members m ON m."product" = l."product" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", SUM(l."stock_value") AS "stock_value", SUM(l."units_balance") AS "units_balance"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."product", m."product_label", g."stock_value", g."units_balance"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.inventory.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."stock_value", f."units_balance"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance"
    FROM "dbo"."FactProductInventory" f
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."stock_value") AS "stock_value", SUM(l."units_balance") AS "units_balance"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/inventory?by=category&range=all&where=product!:one|two&where=units_balance>=100&limit=10
-- aw.metrics.inventory.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH parts AS (
  SELECT f."period", COALESCE(category."EnglishProductCategoryName", 'Uncategorised') AS "category", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", f."ProductKey", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND COALESCE(product."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
    GROUP BY f."ProductKey"
    UNION ALL
    SELECT 0 AS "period", f."ProductKey", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) AND COALESCE(product."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
    GROUP BY f."ProductKey"
  ) f
  LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" subcategory ON subcategory."ProductSubcategoryKey" = product."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" category ON category."ProductCategoryKey" = subcategory."ProductCategoryKey"
), members AS (
  SELECT l."category", ROW_NUMBER() OVER (ORDER BY CASE WHEN SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) IS NULL THEN 1 ELSE 0 END, SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) DESC, l."category") AS "place"
  FROM parts l
  GROUP BY l."category"
  HAVING SUM(CASE WHEN l."period" = 0 THEN l."units_balance" END) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."units_balance", l."stock_value", l."units_in", l."units_out"
  FROM parts l
  LEFT JOIN members m ON m."category" = l."category"
), groups AS (
  SELECT l."place", l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."category", g."units_balance", g."stock_value", g."units_in", g."units_out"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.inventory.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH parts AS (
  SELECT f."period", f."units_balance", f."stock_value", f."units_in", f."units_out"
  FROM (
    SELECT 0 AS "period", NULL AS "units_balance", NULL AS "stock_value", SUM(CAST(f."UnitsIn" AS bigint)) AS "units_in", SUM(CAST(f."UnitsOut" AS bigint)) AS "units_out"
    FROM "dbo"."FactProductInventory" f
    LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND COALESCE(product."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 0 AS "period", SUM(CAST(f."UnitsBalance" AS bigint)) AS "units_balance", SUM(CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4))) AS "stock_value", NULL AS "units_in", NULL AS "units_out"
    FROM "dbo"."FactProductInventory" f
    LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"
    WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND f."MovementDate" = (SELECT MAX(f."MovementDate") FROM "dbo"."FactProductInventory" f WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) AND COALESCE(product."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", SUM(l."units_balance") AS "units_balance", SUM(l."stock_value") AS "stock_value", COALESCE(SUM(l."units_in"), 0) AS "units_in", COALESCE(SUM(l."units_out"), 0) AS "units_out"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?range=last_quarter&compare=previous_year
-- aw.metrics.quota.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    UNION ALL
    SELECT 1 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @before_from AND f."Date" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?measures=quota,sales_on_quota,attainment,quotas,sellers&by=seller&range=all&limit=10
-- aw.metrics.quota.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."EmployeeKey" AS "seller", CONCAT(employee."FirstName", ' ', employee."LastName") AS "seller_label", f."quota", f."sales_on_quota", f."quotas", f."sellers"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", CAST(1 AS bigint) AS "quotas", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
  ) f
  LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"
), members AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."quota" END), 0) DESC, l."seller") AS "place"
  FROM parts l
  GROUP BY l."seller"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."quota", l."sales_on_quota", l."quotas", l."sellers"
  FROM parts l
  LEFT JOIN members m ON m."seller" = l."seller"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COALESCE(SUM(l."quotas"), 0) AS "quotas", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."seller", m."seller_label", g."quota", g."sales_on_quota", g."quotas", g."sellers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.quota.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota", f."sales_on_quota", f."quotas", f."sellers"
  FROM (
    SELECT 0 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", CAST(1 AS bigint) AS "quotas", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COALESCE(SUM(l."quotas"), 0) AS "quotas", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?grain=month&range=last_year&compare=previous_year
-- aw.metrics.quota.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", YEAR(f."Date") * 100 + MONTH(f."Date") AS "bucket", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."Date", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    UNION ALL
    SELECT 1 AS "period", f."Date", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @before_from AND f."Date" < @before_until
  ) f
)
SELECT l."period", l."bucket", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- aw.metrics.quota.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    UNION ALL
    SELECT 1 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @before_from AND f."Date" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?measures=quota&grain=week&by=seller&range=last_90_days&limit=3
-- aw.metrics.quota.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."EmployeeKey" AS "seller", CONCAT(employee."FirstName", ' ', employee."LastName") AS "seller_label", (DAY(f."Date") + (153 * (MONTH(f."Date") + 12 * ((14 - MONTH(f."Date")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) + (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 4 - (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 100 + (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 400 - 32045) / 7 AS "bucket", f."quota"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey", f."Date", SUM(f."SalesAmountQuota") AS "quota"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    GROUP BY f."EmployeeKey", f."Date"
  ) f
  LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"
), members AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."quota" END), 0) DESC, l."seller") AS "place"
  FROM parts l
  GROUP BY l."seller"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."quota"
  FROM parts l
  LEFT JOIN members m ON m."seller" = l."seller"
), groups AS (
  SELECT l."place", l."period", l."bucket", COALESCE(SUM(l."quota"), 0) AS "quota"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."seller", m."seller_label", g."quota"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.quota.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota"
  FROM (
    SELECT 0 AS "period", SUM(f."SalesAmountQuota") AS "quota"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?by=seller&range=last_month&compare=previous_period&limit=10
-- aw.metrics.quota.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."EmployeeKey" AS "seller", CONCAT(employee."FirstName", ' ', employee."LastName") AS "seller_label", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    UNION ALL
    SELECT 1 AS "period", f."EmployeeKey", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @before_from AND f."Date" < @before_until
  ) f
  LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"
), members AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."quota" END), 0) DESC, l."seller") AS "place"
  FROM parts l
  GROUP BY l."seller"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."quota", l."sales_on_quota", l."sellers"
  FROM parts l
  LEFT JOIN members m ON m."seller" = l."seller"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."seller", m."seller_label", g."quota", g."sales_on_quota", g."sellers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.quota.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
    UNION ALL
    SELECT 1 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @before_from AND f."Date" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?measures=sellers&by=seller&range=year_to_date&order=seller&others=false&limit=10
-- aw.metrics.quota.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."EmployeeKey" AS "seller", CONCAT(employee."FirstName", ' ', employee."LastName") AS "seller_label", f."sellers"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
  ) f
  LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"
), members AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label", ROW_NUMBER() OVER (ORDER BY MAX(l."seller_label"), l."seller") AS "place"
  FROM parts l
  GROUP BY l."seller"
), cells AS (
  SELECT m."place" AS "place", l."period", l."sellers"
  FROM parts l
  JOIN members m ON m."seller" = l."seller" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."seller", m."seller_label", g."sellers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.quota.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."sellers"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until
  ) f
)
SELECT l."period", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";

-- /api/aw/metrics/quota?by=seller&range=all&where=seller!:1|2&where=quota>=100&limit=10
-- aw.metrics.quota.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2, @bound_1 decimal = 100, @limit int = 10
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."EmployeeKey" AS "seller", CONCAT(employee."FirstName", ' ', employee."LastName") AS "seller_label", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."EmployeeKey", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until AND f."EmployeeKey" NOT IN (@filter_0_0, @filter_0_1)
  ) f
  LEFT JOIN "dbo"."DimEmployee" employee ON employee."EmployeeKey" = f."EmployeeKey"
), members AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."quota" END), 0) DESC, l."seller") AS "place"
  FROM parts l
  GROUP BY l."seller"
  HAVING COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."quota" END), 0) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."quota", l."sales_on_quota", l."sellers"
  FROM parts l
  LEFT JOIN members m ON m."seller" = l."seller"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."seller", m."seller_label", g."quota", g."sales_on_quota", g."sellers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- aw.metrics.quota.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2
WITH quotas AS (
    SELECT n."EmployeeKey", n."DateKey", n."Date", MAX(n."SalesAmountQuota") AS "SalesAmountQuota", SUM(r.sold) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
    LEFT JOIN (SELECT f."EmployeeKey", f."OrderDate", SUM(f."SalesAmount") AS sold
               FROM "dbo"."FactResellerSales" f
               GROUP BY f."EmployeeKey", f."OrderDate") r
      ON r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
     AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)
    GROUP BY n."EmployeeKey", n."DateKey", n."Date"
), parts AS (
  SELECT f."period", f."quota", f."sales_on_quota", f."sellers"
  FROM (
    SELECT 0 AS "period", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
    FROM quotas f
    WHERE f."Date" >= @from AND f."Date" < @until AND f."EmployeeKey" NOT IN (@filter_0_0, @filter_0_1)
  ) f
)
SELECT l."period", COALESCE(SUM(l."quota"), 0) AS "quota", COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota", COUNT(DISTINCT l."sellers") AS "sellers"
  FROM parts l
  GROUP BY l."period";
