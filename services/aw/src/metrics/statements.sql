-- Generated from the metric models and their sources by `bun run docs`.
-- Every fact has days from 2012-01-01 to 2014-01-28.

-- /api/aw/metrics/sales?range=last_quarter&compare=previous_year&where=channel:internet
-- aw.metrics.sales.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01", @filter_0_0 text = "internet"
WITH lines AS (
  SELECT CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until)) AND 'internet' IN (@filter_0_0)
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."orders" END) AS "orders",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."gross_margin" END), 0) AS "gross_margin",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."orders" END) AS "orders_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."gross_margin" END), 0) AS "gross_margin_before"
FROM lines l;

-- /api/aw/metrics/sales?measures=revenue,orders,units,customers,cost,gross_margin,list_amount,discount,tax,freight,lines,gross_margin_ratio&by=currency&range=all&limit=10
-- aw.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency", COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency_label", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", -f."ResellerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
  FROM "dbo"."FactResellerSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency", COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency_label", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."CustomerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
), members AS (
  SELECT l."currency", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."currency") AS "place"
  FROM lines l
  GROUP BY l."currency"
), cells AS (
  SELECT l."currency", l."currency_label", l."revenue", l."orders", l."units", l."customers", l."cost", l."gross_margin", l."list_amount", l."discount", l."tax", l."freight", l."lines", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."currency" = l."currency"
)
SELECT l."place",
       MAX(l."currency") AS "currency",
       MAX(l."currency_label") AS "currency_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COUNT(DISTINCT l."orders") AS "orders",
       COALESCE(SUM(l."units"), 0) AS "units",
       COUNT(DISTINCT l."customers") AS "customers",
       COALESCE(SUM(l."cost"), 0) AS "cost",
       COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin",
       COALESCE(SUM(l."list_amount"), 0) AS "list_amount",
       COALESCE(SUM(l."discount"), 0) AS "discount",
       COALESCE(SUM(l."tax"), 0) AS "tax",
       COALESCE(SUM(l."freight"), 0) AS "freight",
       COALESCE(SUM(l."lines"), 0) AS "lines"
FROM cells l
GROUP BY l."place";
-- aw.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", -f."ResellerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
  FROM "dbo"."FactResellerSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."CustomerKey" AS "customers", f."TotalProductCost" AS "cost", f."SalesAmount" - f."TotalProductCost" AS "gross_margin", f."ExtendedAmount" AS "list_amount", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."TaxAmt" AS "tax", f."Freight" AS "freight", CAST(1 AS bigint) AS "lines"
  FROM "dbo"."FactInternetSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COUNT(DISTINCT l."orders") AS "orders",
       COALESCE(SUM(l."units"), 0) AS "units",
       COUNT(DISTINCT l."customers") AS "customers",
       COALESCE(SUM(l."cost"), 0) AS "cost",
       COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin",
       COALESCE(SUM(l."list_amount"), 0) AS "list_amount",
       COALESCE(SUM(l."discount"), 0) AS "discount",
       COALESCE(SUM(l."tax"), 0) AS "tax",
       COALESCE(SUM(l."freight"), 0) AS "freight",
       COALESCE(SUM(l."lines"), 0) AS "lines"
FROM lines l;

-- /api/aw/metrics/sales?grain=month&range=last_year&compare=previous_year
-- aw.metrics.sales.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."OrderDate") * 100 + MONTH(f."OrderDate") AS "bucket", CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactResellerSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until))
  UNION ALL
  SELECT YEAR(f."OrderDate") * 100 + MONTH(f."OrderDate") AS "bucket", CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until))
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."orders" END) AS "orders",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."gross_margin" END), 0) AS "gross_margin",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."orders" END) AS "orders_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."gross_margin" END), 0) AS "gross_margin_before"
FROM lines l
GROUP BY l."bucket";
-- aw.metrics.sales.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactResellerSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until))
  UNION ALL
  SELECT CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."orders" END) AS "orders",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."gross_margin" END), 0) AS "gross_margin",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."orders" END) AS "orders_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."gross_margin" END), 0) AS "gross_margin_before"
FROM lines l;

-- /api/aw/metrics/sales?measures=revenue&grain=week&by=group&range=last_90_days&limit=3
-- aw.metrics.sales.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group_label", (DAY(f."OrderDate") + (153 * (MONTH(f."OrderDate") + 12 * ((14 - MONTH(f."OrderDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 4 - (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 100 + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 400 - 32045) / 7 AS "bucket", f."SalesAmount" AS "revenue"
  FROM "dbo"."FactResellerSales" f
  LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group_label", (DAY(f."OrderDate") + (153 * (MONTH(f."OrderDate") + 12 * ((14 - MONTH(f."OrderDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 4 - (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 100 + (YEAR(f."OrderDate") + 4800 - ((14 - MONTH(f."OrderDate")) / 12)) / 400 - 32045) / 7 AS "bucket", f."SalesAmount" AS "revenue"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
), members AS (
  SELECT l."group", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."group") AS "place"
  FROM lines l
  GROUP BY l."group"
), cells AS (
  SELECT l."group", l."group_label", l."bucket", l."revenue", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."group" = l."group"
)
SELECT l."place",
       l."bucket",
       MAX(l."group") AS "group",
       MAX(l."group_label") AS "group_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue"
FROM cells l
GROUP BY l."place", l."bucket";
-- aw.metrics.sales.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."SalesAmount" AS "revenue"
  FROM "dbo"."FactResellerSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT f."SalesAmount" AS "revenue"
  FROM "dbo"."FactInternetSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue"
FROM lines l;

-- /api/aw/metrics/sales?by=group,country&range=last_month&compare=previous_period&limit=10&where=channel:internet
-- aw.metrics.sales.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @filter_0_0 text = "internet", @limit int = 10
WITH lines AS (
  SELECT COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group_label", COALESCE(t."SalesTerritoryCountry", 'Unknown') AS "country", COALESCE(t."SalesTerritoryCountry", 'Unknown') AS "country_label", CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until)) AND 'internet' IN (@filter_0_0)
), members AS (
  SELECT l."group", l."country", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) DESC, l."group", l."country") AS "place"
  FROM lines l
  GROUP BY l."group", l."country"
), cells AS (
  SELECT l."group", l."group_label", l."country", l."country_label", l."is_current", l."is_before", l."revenue", l."orders", l."units", l."gross_margin", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."group" = l."group" AND m."country" = l."country"
)
SELECT l."place",
       MAX(l."group") AS "group",
       MAX(l."group_label") AS "group_label",
       MAX(l."country") AS "country",
       MAX(l."country_label") AS "country_label",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."orders" END) AS "orders",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."gross_margin" END), 0) AS "gross_margin",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."orders" END) AS "orders_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."gross_margin" END), 0) AS "gross_margin_before"
FROM cells l
GROUP BY l."place";
-- aw.metrics.sales.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @filter_0_0 text = "internet"
WITH lines AS (
  SELECT CASE WHEN f."OrderDate" >= @from AND f."OrderDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."OrderDate" >= @before_from AND f."OrderDate" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  WHERE ((f."OrderDate" >= @from AND f."OrderDate" < @until) OR (f."OrderDate" >= @before_from AND f."OrderDate" < @before_until)) AND 'internet' IN (@filter_0_0)
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."orders" END) AS "orders",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."gross_margin" END), 0) AS "gross_margin",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."orders" END) AS "orders_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."gross_margin" END), 0) AS "gross_margin_before"
FROM lines l;

-- /api/aw/metrics/sales?measures=discount_ratio&by=currency&range=year_to_date&order=currency&others=false&limit=10
-- aw.metrics.sales.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency", COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency_label", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."ExtendedAmount" AS "list_amount"
  FROM "dbo"."FactResellerSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency", COALESCE(m."CurrencyAlternateKey", 'Unknown') AS "currency_label", CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."ExtendedAmount" AS "list_amount"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
), groups AS (
  SELECT l."currency", MAX(l."currency_label") AS "currency_label",
         COALESCE(SUM(l."discount"), 0) AS "discount",
         COALESCE(SUM(l."list_amount"), 0) AS "list_amount",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."currency_label") IS NULL THEN 1 ELSE 0 END, MAX(l."currency_label"), l."currency") AS "place"
  FROM lines l
  GROUP BY l."currency"
)
SELECT g."currency", g."currency_label", g."discount", g."list_amount", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- aw.metrics.sales.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."ExtendedAmount" AS "list_amount"
  FROM "dbo"."FactResellerSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
  UNION ALL
  SELECT CAST(f."DiscountAmount" AS decimal(19, 6)) AS "discount", f."ExtendedAmount" AS "list_amount"
  FROM "dbo"."FactInternetSales" f
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until
)
SELECT COALESCE(SUM(l."discount"), 0) AS "discount",
       COALESCE(SUM(l."list_amount"), 0) AS "list_amount"
FROM lines l;

-- /api/aw/metrics/sales?by=group&range=all&where=currency!:one|two&where=revenue>=100&limit=10
-- aw.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group_label", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactResellerSales" f
  LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(m."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  UNION ALL
  SELECT COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group", COALESCE(t."SalesTerritoryGroup", 'Unknown') AS "group_label", f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimSalesTerritory" t ON t."SalesTerritoryKey" = f."SalesTerritoryKey"
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(m."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
), members AS (
  SELECT l."group", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."group") AS "place"
  FROM lines l
  GROUP BY l."group"
  HAVING COALESCE(SUM(l."revenue"), 0) >= @bound_1
), cells AS (
  SELECT l."group", l."group_label", l."revenue", l."orders", l."units", l."gross_margin", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."group" = l."group"
)
SELECT l."place",
       MAX(l."group") AS "group",
       MAX(l."group_label") AS "group_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COUNT(DISTINCT l."orders") AS "orders",
       COALESCE(SUM(l."units"), 0) AS "units",
       COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
FROM cells l
GROUP BY l."place";
-- aw.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH lines AS (
  SELECT f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactResellerSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(m."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
  UNION ALL
  SELECT f."SalesAmount" AS "revenue", f."SalesOrderNumber" AS "orders", CAST(f."OrderQuantity" AS bigint) AS "units", f."SalesAmount" - f."TotalProductCost" AS "gross_margin"
  FROM "dbo"."FactInternetSales" f
  LEFT JOIN "dbo"."DimCurrency" m ON m."CurrencyKey" = f."CurrencyKey"
  WHERE f."OrderDate" >= @from AND f."OrderDate" < @until AND COALESCE(m."CurrencyAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COUNT(DISTINCT l."orders") AS "orders",
       COALESCE(SUM(l."units"), 0) AS "units",
       COALESCE(SUM(l."gross_margin"), 0) AS "gross_margin"
FROM lines l;

-- /api/aw/metrics/inventory?range=last_quarter&compare=previous_year
-- aw.metrics.inventory.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."MovementDate" >= @from AND f."MovementDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."MovementDate" >= @before_from AND f."MovementDate" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day", MAX(CASE WHEN d."day" >= @before_from AND d."day" < @before_until THEN d."day" END) AS "before_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_in" END), 0) AS "units_in",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_out" END), 0) AS "units_out",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."units_balance" END), 0) AS "units_balance_before",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."stock_value" END), 0) AS "stock_value_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_in" END), 0) AS "units_in_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_out" END), 0) AS "units_out_before"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?measures=units_balance,stock_value,units_in,units_out,average_unit_value&by=product&range=all&limit=10
-- aw.metrics.inventory.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT COALESCE(p."ProductAlternateKey", 'Unknown') AS "product", COALESCE(p."EnglishProductName", 'Unknown') AS "product_label", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
), members AS (
  SELECT l."product", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) DESC, l."product") AS "place"
  FROM lines l
CROSS JOIN window_end c
  GROUP BY l."product"
), cells AS (
  SELECT l."product", l."product_label", l."day", l."units_balance", l."stock_value", l."units_in", l."units_out", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."product" = l."product"
)
SELECT l."place",
       MAX(l."product") AS "product",
       MAX(l."product_label") AS "product_label",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(l."units_in"), 0) AS "units_in",
       COALESCE(SUM(l."units_out"), 0) AS "units_out"
FROM cells l
CROSS JOIN window_end c
GROUP BY l."place";
-- aw.metrics.inventory.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(l."units_in"), 0) AS "units_in",
       COALESCE(SUM(l."units_out"), 0) AS "units_out"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?grain=month&range=last_year&compare=previous_year
-- aw.metrics.inventory.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."MovementDate") * 100 + MONTH(f."MovementDate") AS "bucket", CASE WHEN f."MovementDate" >= @from AND f."MovementDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."MovementDate" >= @before_from AND f."MovementDate" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))
), bucket_ends AS (
  SELECT d."bucket", MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day", MAX(CASE WHEN d."day" >= @before_from AND d."day" < @before_until THEN d."day" END) AS "before_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day", YEAR(f."MovementDate") * 100 + MONTH(f."MovementDate") AS "bucket"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))) d
  GROUP BY d."bucket"
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_in" END), 0) AS "units_in",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_out" END), 0) AS "units_out",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."units_balance" END), 0) AS "units_balance_before",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."stock_value" END), 0) AS "stock_value_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_in" END), 0) AS "units_in_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_out" END), 0) AS "units_out_before"
FROM lines l
JOIN bucket_ends c ON c."bucket" = l."bucket"
GROUP BY l."bucket";
-- aw.metrics.inventory.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."MovementDate" >= @from AND f."MovementDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."MovementDate" >= @before_from AND f."MovementDate" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day", MAX(CASE WHEN d."day" >= @before_from AND d."day" < @before_until THEN d."day" END) AS "before_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_in" END), 0) AS "units_in",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_out" END), 0) AS "units_out",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."units_balance" END), 0) AS "units_balance_before",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."stock_value" END), 0) AS "stock_value_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_in" END), 0) AS "units_in_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_out" END), 0) AS "units_out_before"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?measures=units_balance&grain=week&by=category&range=last_90_days&limit=3
-- aw.metrics.inventory.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category", COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category_label", (DAY(f."MovementDate") + (153 * (MONTH(f."MovementDate") + 12 * ((14 - MONTH(f."MovementDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 4 - (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 100 + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 400 - 32045) / 7 AS "bucket", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), bucket_ends AS (
  SELECT d."bucket", MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day", (DAY(f."MovementDate") + (153 * (MONTH(f."MovementDate") + 12 * ((14 - MONTH(f."MovementDate")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 4 - (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 100 + (YEAR(f."MovementDate") + 4800 - ((14 - MONTH(f."MovementDate")) / 12)) / 400 - 32045) / 7 AS "bucket"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
  GROUP BY d."bucket"
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
), members AS (
  SELECT l."category", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) DESC, l."category") AS "place"
  FROM lines l
CROSS JOIN window_end c
  GROUP BY l."category"
), cells AS (
  SELECT l."category", l."category_label", l."bucket", l."day", l."units_balance", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."category" = l."category"
)
SELECT l."place",
       l."bucket",
       MAX(l."category") AS "category",
       MAX(l."category_label") AS "category_label",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance"
FROM cells l
JOIN bucket_ends c ON c."bucket" = l."bucket"
GROUP BY l."place", l."bucket";
-- aw.metrics.inventory.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?by=category,subcategory&range=last_month&compare=previous_period&limit=10
-- aw.metrics.inventory.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH lines AS (
  SELECT COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category", COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category_label", COALESCE(s."EnglishProductSubcategoryName", 'Uncategorised') AS "subcategory", COALESCE(s."EnglishProductSubcategoryName", 'Uncategorised') AS "subcategory_label", CASE WHEN f."MovementDate" >= @from AND f."MovementDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."MovementDate" >= @before_from AND f."MovementDate" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day", MAX(CASE WHEN d."day" >= @before_from AND d."day" < @before_until THEN d."day" END) AS "before_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))) d
), members AS (
  SELECT l."category", l."subcategory", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) DESC, l."category", l."subcategory") AS "place"
  FROM lines l
CROSS JOIN window_end c
  GROUP BY l."category", l."subcategory"
), cells AS (
  SELECT l."category", l."category_label", l."subcategory", l."subcategory_label", l."is_current", l."is_before", l."day", l."units_balance", l."stock_value", l."units_in", l."units_out", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."category" = l."category" AND m."subcategory" = l."subcategory"
)
SELECT l."place",
       MAX(l."category") AS "category",
       MAX(l."category_label") AS "category_label",
       MAX(l."subcategory") AS "subcategory",
       MAX(l."subcategory_label") AS "subcategory_label",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_in" END), 0) AS "units_in",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_out" END), 0) AS "units_out",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."units_balance" END), 0) AS "units_balance_before",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."stock_value" END), 0) AS "stock_value_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_in" END), 0) AS "units_in_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_out" END), 0) AS "units_out_before"
FROM cells l
CROSS JOIN window_end c
GROUP BY l."place";
-- aw.metrics.inventory.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH lines AS (
  SELECT CASE WHEN f."MovementDate" >= @from AND f."MovementDate" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."MovementDate" >= @before_from AND f."MovementDate" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day", MAX(CASE WHEN d."day" >= @before_from AND d."day" < @before_until THEN d."day" END) AS "before_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE ((f."MovementDate" >= @from AND f."MovementDate" < @until) OR (f."MovementDate" >= @before_from AND f."MovementDate" < @before_until))) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_in" END), 0) AS "units_in",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_out" END), 0) AS "units_out",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."units_balance" END), 0) AS "units_balance_before",
       COALESCE(SUM(CASE WHEN l."day" = c."before_day" THEN l."stock_value" END), 0) AS "stock_value_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_in" END), 0) AS "units_in_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_out" END), 0) AS "units_out_before"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?measures=average_unit_value&by=product&range=year_to_date&order=product&others=false&limit=10
-- aw.metrics.inventory.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT COALESCE(p."ProductAlternateKey", 'Unknown') AS "product", COALESCE(p."EnglishProductName", 'Unknown') AS "product_label", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsBalance" AS bigint) AS "units_balance"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
), groups AS (
  SELECT l."product", MAX(l."product_label") AS "product_label",
         COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
         COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."product_label") IS NULL THEN 1 ELSE 0 END, MAX(l."product_label"), l."product") AS "place"
  FROM lines l
CROSS JOIN window_end c
  GROUP BY l."product"
)
SELECT g."product", g."product_label", g."stock_value", g."units_balance", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- aw.metrics.inventory.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsBalance" AS bigint) AS "units_balance"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/inventory?by=category&range=all&where=product!:one|two&where=units_balance>=100&limit=10
-- aw.metrics.inventory.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category", COALESCE(c."EnglishProductCategoryName", 'Uncategorised') AS "category_label", CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  LEFT JOIN "dbo"."DimProductSubcategory" s ON s."ProductSubcategoryKey" = p."ProductSubcategoryKey"
  LEFT JOIN "dbo"."DimProductCategory" c ON c."ProductCategoryKey" = s."ProductCategoryKey"
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND COALESCE(p."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
), members AS (
  SELECT l."category", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) DESC, l."category") AS "place"
  FROM lines l
CROSS JOIN window_end c
  GROUP BY l."category"
  HAVING COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) >= @bound_1
), cells AS (
  SELECT l."category", l."category_label", l."day", l."units_balance", l."stock_value", l."units_in", l."units_out", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."category" = l."category"
)
SELECT l."place",
       MAX(l."category") AS "category",
       MAX(l."category_label") AS "category_label",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(l."units_in"), 0) AS "units_in",
       COALESCE(SUM(l."units_out"), 0) AS "units_out"
FROM cells l
CROSS JOIN window_end c
GROUP BY l."place";
-- aw.metrics.inventory.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH lines AS (
  SELECT CAST(f."MovementDate" AS date) AS "day", CAST(f."UnitsBalance" AS bigint) AS "units_balance", CAST(f."UnitsBalance" AS decimal(19, 4)) * CAST(f."UnitCost" AS decimal(19, 4)) AS "stock_value", CAST(f."UnitsIn" AS bigint) AS "units_in", CAST(f."UnitsOut" AS bigint) AS "units_out"
  FROM "dbo"."FactProductInventory" f
  LEFT JOIN "dbo"."DimProduct" p ON p."ProductKey" = f."ProductKey"
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until AND COALESCE(p."ProductAlternateKey", 'Unknown') NOT IN (@filter_0_0, @filter_0_1)
), window_end AS (
  SELECT MAX(CASE WHEN d."day" >= @from AND d."day" < @until THEN d."day" END) AS "current_day"
  FROM (SELECT CAST(f."MovementDate" AS date) AS "day"
  FROM "dbo"."FactProductInventory" f
  WHERE f."MovementDate" >= @from AND f."MovementDate" < @until) d
)
SELECT COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."units_balance" END), 0) AS "units_balance",
       COALESCE(SUM(CASE WHEN l."day" = c."current_day" THEN l."stock_value" END), 0) AS "stock_value",
       COALESCE(SUM(l."units_in"), 0) AS "units_in",
       COALESCE(SUM(l."units_out"), 0) AS "units_out"
FROM lines l
CROSS JOIN window_end c;

-- /api/aw/metrics/quota?range=last_quarter&compare=previous_year
-- aw.metrics.quota.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date" >= @from AND f."Date" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date" >= @before_from AND f."Date" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE ((f."Date" >= @from AND f."Date" < @until) OR (f."Date" >= @before_from AND f."Date" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) AS "quota",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."sellers" END) AS "sellers",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."quota" END), 0) AS "quota_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."sellers" END) AS "sellers_before"
FROM lines l;

-- /api/aw/metrics/quota?measures=quota,sales_on_quota,attainment,quotas,sellers&by=seller&range=all&limit=10
-- aw.metrics.quota.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT f."EmployeeKey" AS "seller", CONCAT(e."FirstName", ' ', e."LastName") AS "seller_label", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", CAST(1 AS bigint) AS "quotas", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE f."Date" >= @from AND f."Date" < @until
), members AS (
  SELECT l."seller", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."quota"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."quota"), 0) DESC, l."seller") AS "place"
  FROM lines l
  GROUP BY l."seller"
), cells AS (
  SELECT l."seller", l."seller_label", l."quota", l."sales_on_quota", l."quotas", l."sellers", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."seller" = l."seller"
)
SELECT l."place",
       MAX(l."seller") AS "seller",
       MAX(l."seller_label") AS "seller_label",
       COALESCE(SUM(l."quota"), 0) AS "quota",
       COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota",
       COALESCE(SUM(l."quotas"), 0) AS "quotas",
       COUNT(DISTINCT l."sellers") AS "sellers"
FROM cells l
GROUP BY l."place";
-- aw.metrics.quota.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", CAST(1 AS bigint) AS "quotas", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE f."Date" >= @from AND f."Date" < @until
)
SELECT COALESCE(SUM(l."quota"), 0) AS "quota",
       COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota",
       COALESCE(SUM(l."quotas"), 0) AS "quotas",
       COUNT(DISTINCT l."sellers") AS "sellers"
FROM lines l;

-- /api/aw/metrics/quota?grain=month&range=last_year&compare=previous_year
-- aw.metrics.quota.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."Date") * 100 + MONTH(f."Date") AS "bucket", CASE WHEN f."Date" >= @from AND f."Date" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date" >= @before_from AND f."Date" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE ((f."Date" >= @from AND f."Date" < @until) OR (f."Date" >= @before_from AND f."Date" < @before_until))
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) AS "quota",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."sellers" END) AS "sellers",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."quota" END), 0) AS "quota_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."sellers" END) AS "sellers_before"
FROM lines l
GROUP BY l."bucket";
-- aw.metrics.quota.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date" >= @from AND f."Date" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date" >= @before_from AND f."Date" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE ((f."Date" >= @from AND f."Date" < @until) OR (f."Date" >= @before_from AND f."Date" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) AS "quota",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."sellers" END) AS "sellers",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."quota" END), 0) AS "quota_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."sellers" END) AS "sellers_before"
FROM lines l;

-- /api/aw/metrics/quota?measures=quota&grain=week&by=seller&range=last_90_days&limit=3
-- aw.metrics.quota.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT f."EmployeeKey" AS "seller", CONCAT(e."FirstName", ' ', e."LastName") AS "seller_label", (DAY(f."Date") + (153 * (MONTH(f."Date") + 12 * ((14 - MONTH(f."Date")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) + (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 4 - (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 100 + (YEAR(f."Date") + 4800 - ((14 - MONTH(f."Date")) / 12)) / 400 - 32045) / 7 AS "bucket", f."SalesAmountQuota" AS "quota"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE f."Date" >= @from AND f."Date" < @until
), members AS (
  SELECT l."seller", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."quota"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."quota"), 0) DESC, l."seller") AS "place"
  FROM lines l
  GROUP BY l."seller"
), cells AS (
  SELECT l."seller", l."seller_label", l."bucket", l."quota", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."seller" = l."seller"
)
SELECT l."place",
       l."bucket",
       MAX(l."seller") AS "seller",
       MAX(l."seller_label") AS "seller_label",
       COALESCE(SUM(l."quota"), 0) AS "quota"
FROM cells l
GROUP BY l."place", l."bucket";
-- aw.metrics.quota.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."SalesAmountQuota" AS "quota"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE f."Date" >= @from AND f."Date" < @until
)
SELECT COALESCE(SUM(l."quota"), 0) AS "quota"
FROM lines l;

-- /api/aw/metrics/quota?by=seller&range=last_month&compare=previous_period&limit=10
-- aw.metrics.quota.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH lines AS (
  SELECT f."EmployeeKey" AS "seller", CONCAT(e."FirstName", ' ', e."LastName") AS "seller_label", CASE WHEN f."Date" >= @from AND f."Date" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date" >= @before_from AND f."Date" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE ((f."Date" >= @from AND f."Date" < @until) OR (f."Date" >= @before_from AND f."Date" < @before_until))
), members AS (
  SELECT l."seller", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) DESC, l."seller") AS "place"
  FROM lines l
  GROUP BY l."seller"
), cells AS (
  SELECT l."seller", l."seller_label", l."is_current", l."is_before", l."quota", l."sales_on_quota", l."sellers", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."seller" = l."seller"
)
SELECT l."place",
       MAX(l."seller") AS "seller",
       MAX(l."seller_label") AS "seller_label",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) AS "quota",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."sellers" END) AS "sellers",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."quota" END), 0) AS "quota_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."sellers" END) AS "sellers_before"
FROM cells l
GROUP BY l."place";
-- aw.metrics.quota.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH lines AS (
  SELECT CASE WHEN f."Date" >= @from AND f."Date" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date" >= @before_from AND f."Date" < @before_until THEN 1 ELSE 0 END AS "is_before", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE ((f."Date" >= @from AND f."Date" < @until) OR (f."Date" >= @before_from AND f."Date" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."quota" END), 0) AS "quota",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."sellers" END) AS "sellers",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."quota" END), 0) AS "quota_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."sales_on_quota" END), 0) AS "sales_on_quota_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."sellers" END) AS "sellers_before"
FROM lines l;

-- /api/aw/metrics/quota?measures=sellers&by=seller&range=year_to_date&order=seller&others=false&limit=10
-- aw.metrics.quota.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT f."EmployeeKey" AS "seller", CONCAT(e."FirstName", ' ', e."LastName") AS "seller_label", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE f."Date" >= @from AND f."Date" < @until
), groups AS (
  SELECT l."seller", MAX(l."seller_label") AS "seller_label",
         COUNT(DISTINCT l."sellers") AS "sellers",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."seller_label") IS NULL THEN 1 ELSE 0 END, MAX(l."seller_label"), l."seller") AS "place"
  FROM lines l
  GROUP BY l."seller"
)
SELECT g."seller", g."seller_label", g."sellers", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- aw.metrics.quota.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  WHERE f."Date" >= @from AND f."Date" < @until
)
SELECT COUNT(DISTINCT l."sellers") AS "sellers"
FROM lines l;

-- /api/aw/metrics/quota?by=seller&range=all&where=seller!:1|2&where=quota>=100&limit=10
-- aw.metrics.quota.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2, @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT f."EmployeeKey" AS "seller", CONCAT(e."FirstName", ' ', e."LastName") AS "seller_label", f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE f."Date" >= @from AND f."Date" < @until AND f."EmployeeKey" NOT IN (@filter_0_0, @filter_0_1)
), members AS (
  SELECT l."seller", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."quota"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."quota"), 0) DESC, l."seller") AS "place"
  FROM lines l
  GROUP BY l."seller"
  HAVING COALESCE(SUM(l."quota"), 0) >= @bound_1
), cells AS (
  SELECT l."seller", l."seller_label", l."quota", l."sales_on_quota", l."sellers", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."seller" = l."seller"
)
SELECT l."place",
       MAX(l."seller") AS "seller",
       MAX(l."seller_label") AS "seller_label",
       COALESCE(SUM(l."quota"), 0) AS "quota",
       COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota",
       COUNT(DISTINCT l."sellers") AS "sellers"
FROM cells l
GROUP BY l."place";
-- aw.metrics.quota.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2
WITH lines AS (
  SELECT f."SalesAmountQuota" AS "quota", COALESCE(f.sold, 0) AS "sales_on_quota", f."EmployeeKey" AS "sellers"
  FROM (
    SELECT n."EmployeeKey", n."DateKey", n."Date", n."SalesAmountQuota",
           (SELECT SUM(r."SalesAmount") FROM "dbo"."FactResellerSales" r
            WHERE r."EmployeeKey" = n."EmployeeKey" AND r."OrderDate" >= n."Date"
              AND (n.next_date IS NULL OR r."OrderDate" < n.next_date)) AS sold
    FROM (SELECT q."EmployeeKey", q."DateKey", q."Date", q."SalesAmountQuota",
                 LEAD(q."Date") OVER (PARTITION BY q."EmployeeKey" ORDER BY q."Date") AS next_date
          FROM "dbo"."FactSalesQuota" q) n
  ) f
  LEFT JOIN "dbo"."DimEmployee" e ON e."EmployeeKey" = f."EmployeeKey"
  WHERE f."Date" >= @from AND f."Date" < @until AND f."EmployeeKey" NOT IN (@filter_0_0, @filter_0_1)
)
SELECT COALESCE(SUM(l."quota"), 0) AS "quota",
       COALESCE(SUM(l."sales_on_quota"), 0) AS "sales_on_quota",
       COUNT(DISTINCT l."sellers") AS "sellers"
FROM lines l;
