-- Generated from the metric models and their sources by `bun run docs`.
-- Every fact has days from 2012-01-01 to 2014-01-28.

-- /api/wwi/metrics/sales?range=last_quarter&compare=previous_year
-- wwi.metrics.sales.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  WHERE ((f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until) OR (f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."profit" END), 0) AS "profit",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."invoices" END) AS "invoices",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."profit" END), 0) AS "profit_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."invoices" END) AS "invoices_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before"
FROM lines l;

-- /api/wwi/metrics/sales?measures=revenue,revenue_including_tax,tax,profit,invoices,units,lines,customers,items,profit_margin,average_invoice&by=package&range=all&limit=10
-- wwi.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT f."Package" AS "package", f."Package" AS "package_label", f."Total Excluding Tax" AS "revenue", f."Total Including Tax" AS "revenue_including_tax", f."Tax Amount" AS "tax", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units", CAST(1 AS bigint) AS "lines", NULLIF(c."WWI Customer ID", 0) AS "customers", i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Sale" f
  JOIN "Dimension"."Customer" c ON c."Customer Key" = f."Customer Key"
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."package") AS "place"
  FROM lines l
  GROUP BY l."package"
), cells AS (
  SELECT l."package", l."package_label", l."revenue", l."revenue_including_tax", l."tax", l."profit", l."invoices", l."units", l."lines", l."customers", l."items", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."package" = l."package"
)
SELECT l."place",
       MAX(l."package") AS "package",
       MAX(l."package_label") AS "package_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COALESCE(SUM(l."revenue_including_tax"), 0) AS "revenue_including_tax",
       COALESCE(SUM(l."tax"), 0) AS "tax",
       COALESCE(SUM(l."profit"), 0) AS "profit",
       COUNT(DISTINCT l."invoices") AS "invoices",
       COALESCE(SUM(l."units"), 0) AS "units",
       COALESCE(SUM(l."lines"), 0) AS "lines",
       COUNT(DISTINCT l."customers") AS "customers",
       COUNT(DISTINCT l."items") AS "items"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."Total Excluding Tax" AS "revenue", f."Total Including Tax" AS "revenue_including_tax", f."Tax Amount" AS "tax", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units", CAST(1 AS bigint) AS "lines", NULLIF(c."WWI Customer ID", 0) AS "customers", i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Sale" f
  JOIN "Dimension"."Customer" c ON c."Customer Key" = f."Customer Key"
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COALESCE(SUM(l."revenue_including_tax"), 0) AS "revenue_including_tax",
       COALESCE(SUM(l."tax"), 0) AS "tax",
       COALESCE(SUM(l."profit"), 0) AS "profit",
       COUNT(DISTINCT l."invoices") AS "invoices",
       COALESCE(SUM(l."units"), 0) AS "units",
       COALESCE(SUM(l."lines"), 0) AS "lines",
       COUNT(DISTINCT l."customers") AS "customers",
       COUNT(DISTINCT l."items") AS "items"
FROM lines l;

-- /api/wwi/metrics/sales?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.sales.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."Invoice Date Key") * 100 + MONTH(f."Invoice Date Key") AS "bucket", CASE WHEN f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  WHERE ((f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until) OR (f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until))
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."profit" END), 0) AS "profit",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."invoices" END) AS "invoices",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."profit" END), 0) AS "profit_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."invoices" END) AS "invoices_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before"
FROM lines l
GROUP BY l."bucket";
-- wwi.metrics.sales.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  WHERE ((f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until) OR (f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."profit" END), 0) AS "profit",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."invoices" END) AS "invoices",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."profit" END), 0) AS "profit_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."invoices" END) AS "invoices_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before"
FROM lines l;

-- /api/wwi/metrics/sales?measures=revenue&grain=week&by=sales_territory&range=last_90_days&limit=3
-- wwi.metrics.sales.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT t."Sales Territory" AS "sales_territory", t."Sales Territory" AS "sales_territory_label", (DAY(f."Invoice Date Key") + (153 * (MONTH(f."Invoice Date Key") + 12 * ((14 - MONTH(f."Invoice Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) + (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 4 - (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 100 + (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", f."Total Excluding Tax" AS "revenue"
  FROM "Fact"."Sale" f
  JOIN "Dimension"."City" t ON t."City Key" = f."City Key"
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
), members AS (
  SELECT l."sales_territory", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."sales_territory") AS "place"
  FROM lines l
  GROUP BY l."sales_territory"
), cells AS (
  SELECT l."sales_territory", l."sales_territory_label", l."bucket", l."revenue", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory"
)
SELECT l."place",
       l."bucket",
       MAX(l."sales_territory") AS "sales_territory",
       MAX(l."sales_territory_label") AS "sales_territory_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue"
FROM cells l
GROUP BY l."place", l."bucket";
-- wwi.metrics.sales.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."Total Excluding Tax" AS "revenue"
  FROM "Fact"."Sale" f
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue"
FROM lines l;

-- /api/wwi/metrics/sales?by=sales_territory,state_province&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.sales.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH lines AS (
  SELECT t."Sales Territory" AS "sales_territory", t."Sales Territory" AS "sales_territory_label", t."State Province" AS "state_province", t."State Province" AS "state_province_label", CASE WHEN f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  JOIN "Dimension"."City" t ON t."City Key" = f."City Key"
  WHERE ((f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until) OR (f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until))
), members AS (
  SELECT l."sales_territory", l."state_province", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) DESC, l."sales_territory", l."state_province") AS "place"
  FROM lines l
  GROUP BY l."sales_territory", l."state_province"
), cells AS (
  SELECT l."sales_territory", l."sales_territory_label", l."state_province", l."state_province_label", l."is_current", l."is_before", l."revenue", l."profit", l."invoices", l."units", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory" AND m."state_province" = l."state_province"
)
SELECT l."place",
       MAX(l."sales_territory") AS "sales_territory",
       MAX(l."sales_territory_label") AS "sales_territory_label",
       MAX(l."state_province") AS "state_province",
       MAX(l."state_province_label") AS "state_province_label",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."profit" END), 0) AS "profit",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."invoices" END) AS "invoices",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."profit" END), 0) AS "profit_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."invoices" END) AS "invoices_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.sales.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH lines AS (
  SELECT CASE WHEN f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  WHERE ((f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until) OR (f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."revenue" END), 0) AS "revenue",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."profit" END), 0) AS "profit",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."invoices" END) AS "invoices",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units" END), 0) AS "units",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."revenue" END), 0) AS "revenue_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."profit" END), 0) AS "profit_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."invoices" END) AS "invoices_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units" END), 0) AS "units_before"
FROM lines l;

-- /api/wwi/metrics/sales?measures=average_invoice&by=package&range=year_to_date&order=package&others=false&limit=10
-- wwi.metrics.sales.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT f."Package" AS "package", f."Package" AS "package_label", f."Total Excluding Tax" AS "revenue", f."WWI Invoice ID" AS "invoices"
  FROM "Fact"."Sale" f
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
), groups AS (
  SELECT l."package", MAX(l."package_label") AS "package_label",
         COALESCE(SUM(l."revenue"), 0) AS "revenue",
         COUNT(DISTINCT l."invoices") AS "invoices",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."package_label") IS NULL THEN 1 ELSE 0 END, MAX(l."package_label"), l."package") AS "place"
  FROM lines l
  GROUP BY l."package"
)
SELECT g."package", g."package_label", g."revenue", g."invoices", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- wwi.metrics.sales.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT f."Total Excluding Tax" AS "revenue", f."WWI Invoice ID" AS "invoices"
  FROM "Fact"."Sale" f
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COUNT(DISTINCT l."invoices") AS "invoices"
FROM lines l;

-- /api/wwi/metrics/sales?by=sales_territory&range=all&where=package!:one|two&where=revenue>=100&limit=10
-- wwi.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT t."Sales Territory" AS "sales_territory", t."Sales Territory" AS "sales_territory_label", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  JOIN "Dimension"."City" t ON t."City Key" = f."City Key"
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
), members AS (
  SELECT l."sales_territory", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."revenue"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."revenue"), 0) DESC, l."sales_territory") AS "place"
  FROM lines l
  GROUP BY l."sales_territory"
  HAVING COALESCE(SUM(l."revenue"), 0) >= @bound_1
), cells AS (
  SELECT l."sales_territory", l."sales_territory_label", l."revenue", l."profit", l."invoices", l."units", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory"
)
SELECT l."place",
       MAX(l."sales_territory") AS "sales_territory",
       MAX(l."sales_territory_label") AS "sales_territory_label",
       COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COALESCE(SUM(l."profit"), 0) AS "profit",
       COUNT(DISTINCT l."invoices") AS "invoices",
       COALESCE(SUM(l."units"), 0) AS "units"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH lines AS (
  SELECT f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
  FROM "Fact"."Sale" f
  WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
)
SELECT COALESCE(SUM(l."revenue"), 0) AS "revenue",
       COALESCE(SUM(l."profit"), 0) AS "profit",
       COUNT(DISTINCT l."invoices") AS "invoices",
       COALESCE(SUM(l."units"), 0) AS "units"
FROM lines l;

-- /api/wwi/metrics/purchases?range=last_quarter&compare=previous_year
-- wwi.metrics.purchases.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."received_outers" END), 0) AS "received_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_received" END), 0) AS "finalised_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."purchase_orders" END) AS "purchase_orders",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."received_outers" END), 0) AS "received_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_received" END), 0) AS "finalised_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."purchase_orders" END) AS "purchase_orders_before"
FROM lines l;

-- /api/wwi/metrics/purchases?measures=ordered_outers,received_outers,ordered_units,lines,open_lines,finalised_outers,finalised_received,purchase_orders,fill_rate&by=package&range=all&limit=10
-- wwi.metrics.purchases.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT f."Package" AS "package", f."Package" AS "package_label", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CAST(f."Ordered Quantity" AS bigint) AS "ordered_units", CAST(1 AS bigint) AS "lines", CASE WHEN f."Is Order Finalized" = 1 THEN 0 ELSE 1 END AS "open_lines", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."ordered_outers"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."ordered_outers"), 0) DESC, l."package") AS "place"
  FROM lines l
  GROUP BY l."package"
), cells AS (
  SELECT l."package", l."package_label", l."ordered_outers", l."received_outers", l."ordered_units", l."lines", l."open_lines", l."finalised_outers", l."finalised_received", l."purchase_orders", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."package" = l."package"
)
SELECT l."place",
       MAX(l."package") AS "package",
       MAX(l."package_label") AS "package_label",
       COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers",
       COALESCE(SUM(l."received_outers"), 0) AS "received_outers",
       COALESCE(SUM(l."ordered_units"), 0) AS "ordered_units",
       COALESCE(SUM(l."lines"), 0) AS "lines",
       COALESCE(SUM(l."open_lines"), 0) AS "open_lines",
       COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers",
       COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
       COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.purchases.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CAST(f."Ordered Quantity" AS bigint) AS "ordered_units", CAST(1 AS bigint) AS "lines", CASE WHEN f."Is Order Finalized" = 1 THEN 0 ELSE 1 END AS "open_lines", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers",
       COALESCE(SUM(l."received_outers"), 0) AS "received_outers",
       COALESCE(SUM(l."ordered_units"), 0) AS "ordered_units",
       COALESCE(SUM(l."lines"), 0) AS "lines",
       COALESCE(SUM(l."open_lines"), 0) AS "open_lines",
       COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers",
       COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
       COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
FROM lines l;

-- /api/wwi/metrics/purchases?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.purchases.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."Date Key") * 100 + MONTH(f."Date Key") AS "bucket", CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."received_outers" END), 0) AS "received_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_received" END), 0) AS "finalised_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."purchase_orders" END) AS "purchase_orders",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."received_outers" END), 0) AS "received_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_received" END), 0) AS "finalised_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."purchase_orders" END) AS "purchase_orders_before"
FROM lines l
GROUP BY l."bucket";
-- wwi.metrics.purchases.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."received_outers" END), 0) AS "received_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_received" END), 0) AS "finalised_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."purchase_orders" END) AS "purchase_orders",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."received_outers" END), 0) AS "received_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_received" END), 0) AS "finalised_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."purchase_orders" END) AS "purchase_orders_before"
FROM lines l;

-- /api/wwi/metrics/purchases?measures=ordered_outers&grain=week&by=supplier_category&range=last_90_days&limit=3
-- wwi.metrics.purchases.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT s."Category" AS "supplier_category", s."Category" AS "supplier_category_label", (DAY(f."Date Key") + (153 * (MONTH(f."Date Key") + 12 * ((14 - MONTH(f."Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 4 - (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 100 + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers"
  FROM "Fact"."Purchase" f
  JOIN "Dimension"."Supplier" s ON s."Supplier Key" = f."Supplier Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), members AS (
  SELECT l."supplier_category", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."ordered_outers"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."ordered_outers"), 0) DESC, l."supplier_category") AS "place"
  FROM lines l
  GROUP BY l."supplier_category"
), cells AS (
  SELECT l."supplier_category", l."supplier_category_label", l."bucket", l."ordered_outers", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category"
)
SELECT l."place",
       l."bucket",
       MAX(l."supplier_category") AS "supplier_category",
       MAX(l."supplier_category_label") AS "supplier_category_label",
       COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers"
FROM cells l
GROUP BY l."place", l."bucket";
-- wwi.metrics.purchases.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."Ordered Outers" AS bigint) AS "ordered_outers"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers"
FROM lines l;

-- /api/wwi/metrics/purchases?by=supplier_category,supplier&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.purchases.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH lines AS (
  SELECT s."Category" AS "supplier_category", s."Category" AS "supplier_category_label", s."WWI Supplier ID" AS "supplier", s."Supplier" AS "supplier_label", CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  JOIN "Dimension"."Supplier" s ON s."Supplier Key" = f."Supplier Key"
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
), members AS (
  SELECT l."supplier_category", l."supplier", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) DESC, l."supplier_category", l."supplier") AS "place"
  FROM lines l
  GROUP BY l."supplier_category", l."supplier"
), cells AS (
  SELECT l."supplier_category", l."supplier_category_label", l."supplier", l."supplier_label", l."is_current", l."is_before", l."ordered_outers", l."received_outers", l."finalised_received", l."finalised_outers", l."purchase_orders", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category" AND m."supplier" = l."supplier"
)
SELECT l."place",
       MAX(l."supplier_category") AS "supplier_category",
       MAX(l."supplier_category_label") AS "supplier_category_label",
       MAX(l."supplier") AS "supplier",
       MAX(l."supplier_label") AS "supplier_label",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."received_outers" END), 0) AS "received_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_received" END), 0) AS "finalised_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."purchase_orders" END) AS "purchase_orders",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."received_outers" END), 0) AS "received_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_received" END), 0) AS "finalised_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."purchase_orders" END) AS "purchase_orders_before"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.purchases.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."received_outers" END), 0) AS "received_outers",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_received" END), 0) AS "finalised_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers",
       COUNT(DISTINCT CASE WHEN l."is_current" = 1 THEN l."purchase_orders" END) AS "purchase_orders",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."ordered_outers" END), 0) AS "ordered_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."received_outers" END), 0) AS "received_outers_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_received" END), 0) AS "finalised_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."finalised_outers" END), 0) AS "finalised_outers_before",
       COUNT(DISTINCT CASE WHEN l."is_before" = 1 THEN l."purchase_orders" END) AS "purchase_orders_before"
FROM lines l;

-- /api/wwi/metrics/purchases?measures=fill_rate&by=package&range=year_to_date&order=package&others=false&limit=10
-- wwi.metrics.purchases.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT f."Package" AS "package", f."Package" AS "package_label", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), groups AS (
  SELECT l."package", MAX(l."package_label") AS "package_label",
         COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
         COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."package_label") IS NULL THEN 1 ELSE 0 END, MAX(l."package_label"), l."package") AS "place"
  FROM lines l
  GROUP BY l."package"
)
SELECT g."package", g."package_label", g."finalised_received", g."finalised_outers", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- wwi.metrics.purchases.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
       COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers"
FROM lines l;

-- /api/wwi/metrics/purchases?by=supplier_category&range=all&where=package!:one|two&where=ordered_outers>=100&limit=10
-- wwi.metrics.purchases.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT s."Category" AS "supplier_category", s."Category" AS "supplier_category_label", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  JOIN "Dimension"."Supplier" s ON s."Supplier Key" = f."Supplier Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
), members AS (
  SELECT l."supplier_category", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."ordered_outers"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."ordered_outers"), 0) DESC, l."supplier_category") AS "place"
  FROM lines l
  GROUP BY l."supplier_category"
  HAVING COALESCE(SUM(l."ordered_outers"), 0) >= @bound_1
), cells AS (
  SELECT l."supplier_category", l."supplier_category_label", l."ordered_outers", l."received_outers", l."finalised_received", l."finalised_outers", l."purchase_orders", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category"
)
SELECT l."place",
       MAX(l."supplier_category") AS "supplier_category",
       MAX(l."supplier_category_label") AS "supplier_category_label",
       COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers",
       COALESCE(SUM(l."received_outers"), 0) AS "received_outers",
       COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
       COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers",
       COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.purchases.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH lines AS (
  SELECT CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
  FROM "Fact"."Purchase" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
)
SELECT COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers",
       COALESCE(SUM(l."received_outers"), 0) AS "received_outers",
       COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received",
       COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers",
       COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
FROM lines l;

-- /api/wwi/metrics/stock_movements?range=last_quarter&compare=previous_year
-- wwi.metrics.stock_movements.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) AS "net_units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_received" END), 0) AS "units_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_issued" END), 0) AS "units_issued",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."movements" END), 0) AS "movements",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."net_units" END), 0) AS "net_units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_received" END), 0) AS "units_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_issued" END), 0) AS "units_issued_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."movements" END), 0) AS "movements_before"
FROM lines l;

-- /api/wwi/metrics/stock_movements?measures=net_units,units_received,units_issued,movements,items&by=stock_item&range=all&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH lines AS (
  SELECT i."WWI Stock Item ID" AS "stock_item", i."Stock Item" AS "stock_item_label", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements", i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), members AS (
  SELECT l."stock_item", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."net_units"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."net_units"), 0) DESC, l."stock_item") AS "place"
  FROM lines l
  GROUP BY l."stock_item"
), cells AS (
  SELECT l."stock_item", l."stock_item_label", l."net_units", l."units_received", l."units_issued", l."movements", l."items", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."stock_item" = l."stock_item"
)
SELECT l."place",
       MAX(l."stock_item") AS "stock_item",
       MAX(l."stock_item_label") AS "stock_item_label",
       COALESCE(SUM(l."net_units"), 0) AS "net_units",
       COALESCE(SUM(l."units_received"), 0) AS "units_received",
       COALESCE(SUM(l."units_issued"), 0) AS "units_issued",
       COALESCE(SUM(l."movements"), 0) AS "movements",
       COUNT(DISTINCT l."items") AS "items"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.stock_movements.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements", i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COALESCE(SUM(l."net_units"), 0) AS "net_units",
       COALESCE(SUM(l."units_received"), 0) AS "units_received",
       COALESCE(SUM(l."units_issued"), 0) AS "units_issued",
       COALESCE(SUM(l."movements"), 0) AS "movements",
       COUNT(DISTINCT l."items") AS "items"
FROM lines l;

-- /api/wwi/metrics/stock_movements?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.stock_movements.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT YEAR(f."Date Key") * 100 + MONTH(f."Date Key") AS "bucket", CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT l."bucket",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) AS "net_units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_received" END), 0) AS "units_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_issued" END), 0) AS "units_issued",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."movements" END), 0) AS "movements",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."net_units" END), 0) AS "net_units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_received" END), 0) AS "units_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_issued" END), 0) AS "units_issued_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."movements" END), 0) AS "movements_before"
FROM lines l
GROUP BY l."bucket";
-- wwi.metrics.stock_movements.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) AS "net_units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_received" END), 0) AS "units_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_issued" END), 0) AS "units_issued",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."movements" END), 0) AS "movements",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."net_units" END), 0) AS "net_units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_received" END), 0) AS "units_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_issued" END), 0) AS "units_issued_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."movements" END), 0) AS "movements_before"
FROM lines l;

-- /api/wwi/metrics/stock_movements?measures=net_units&grain=week&by=transaction_type&range=last_90_days&limit=3
-- wwi.metrics.stock_movements.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH lines AS (
  SELECT t."Transaction Type" AS "transaction_type", t."Transaction Type" AS "transaction_type_label", (DAY(f."Date Key") + (153 * (MONTH(f."Date Key") + 12 * ((14 - MONTH(f."Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 4 - (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 100 + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", CAST(f."Quantity" AS bigint) AS "net_units"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = f."Transaction Type Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), members AS (
  SELECT l."transaction_type", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."net_units"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."net_units"), 0) DESC, l."transaction_type") AS "place"
  FROM lines l
  GROUP BY l."transaction_type"
), cells AS (
  SELECT l."transaction_type", l."transaction_type_label", l."bucket", l."net_units", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type"
)
SELECT l."place",
       l."bucket",
       MAX(l."transaction_type") AS "transaction_type",
       MAX(l."transaction_type_label") AS "transaction_type_label",
       COALESCE(SUM(l."net_units"), 0) AS "net_units"
FROM cells l
GROUP BY l."place", l."bucket";
-- wwi.metrics.stock_movements.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH lines AS (
  SELECT CAST(f."Quantity" AS bigint) AS "net_units"
  FROM "Fact"."Movement" f
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COALESCE(SUM(l."net_units"), 0) AS "net_units"
FROM lines l;

-- /api/wwi/metrics/stock_movements?by=transaction_type,supplier&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH lines AS (
  SELECT t."Transaction Type" AS "transaction_type", t."Transaction Type" AS "transaction_type_label", s."WWI Supplier ID" AS "supplier", s."Supplier" AS "supplier_label", CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = f."Transaction Type Key"
  JOIN "Dimension"."Supplier" s ON s."Supplier Key" = f."Supplier Key"
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
), members AS (
  SELECT l."transaction_type", l."supplier", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) DESC, l."transaction_type", l."supplier") AS "place"
  FROM lines l
  GROUP BY l."transaction_type", l."supplier"
), cells AS (
  SELECT l."transaction_type", l."transaction_type_label", l."supplier", l."supplier_label", l."is_current", l."is_before", l."net_units", l."units_received", l."units_issued", l."movements", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type" AND m."supplier" = l."supplier"
)
SELECT l."place",
       MAX(l."transaction_type") AS "transaction_type",
       MAX(l."transaction_type_label") AS "transaction_type_label",
       MAX(l."supplier") AS "supplier",
       MAX(l."supplier_label") AS "supplier_label",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) AS "net_units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_received" END), 0) AS "units_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_issued" END), 0) AS "units_issued",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."movements" END), 0) AS "movements",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."net_units" END), 0) AS "net_units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_received" END), 0) AS "units_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_issued" END), 0) AS "units_issued_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."movements" END), 0) AS "movements_before"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.stock_movements.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH lines AS (
  SELECT CASE WHEN f."Date Key" >= @from AND f."Date Key" < @until THEN 1 ELSE 0 END AS "is_current", CASE WHEN f."Date Key" >= @before_from AND f."Date Key" < @before_until THEN 1 ELSE 0 END AS "is_before", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  WHERE ((f."Date Key" >= @from AND f."Date Key" < @until) OR (f."Date Key" >= @before_from AND f."Date Key" < @before_until))
)
SELECT COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."net_units" END), 0) AS "net_units",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_received" END), 0) AS "units_received",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."units_issued" END), 0) AS "units_issued",
       COALESCE(SUM(CASE WHEN l."is_current" = 1 THEN l."movements" END), 0) AS "movements",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."net_units" END), 0) AS "net_units_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_received" END), 0) AS "units_received_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."units_issued" END), 0) AS "units_issued_before",
       COALESCE(SUM(CASE WHEN l."is_before" = 1 THEN l."movements" END), 0) AS "movements_before"
FROM lines l;

-- /api/wwi/metrics/stock_movements?measures=items&by=stock_item&range=year_to_date&order=stock_item&others=false&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH lines AS (
  SELECT i."WWI Stock Item ID" AS "stock_item", i."Stock Item" AS "stock_item_label", i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
), groups AS (
  SELECT l."stock_item", MAX(l."stock_item_label") AS "stock_item_label",
         COUNT(DISTINCT l."items") AS "items",
         ROW_NUMBER() OVER (ORDER BY CASE WHEN MAX(l."stock_item_label") IS NULL THEN 1 ELSE 0 END, MAX(l."stock_item_label"), l."stock_item") AS "place"
  FROM lines l
  GROUP BY l."stock_item"
)
SELECT g."stock_item", g."stock_item_label", g."items", g."place"
FROM groups g
WHERE g."place" <= @limit;
-- wwi.metrics.stock_movements.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH lines AS (
  SELECT i."WWI Stock Item ID" AS "items"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until
)
SELECT COUNT(DISTINCT l."items") AS "items"
FROM lines l;

-- /api/wwi/metrics/stock_movements?by=transaction_type&range=all&where=stock_item!:1|2&where=net_units>=100&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2, @bound_1 decimal = 100, @limit int = 10
WITH lines AS (
  SELECT t."Transaction Type" AS "transaction_type", t."Transaction Type" AS "transaction_type_label", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Transaction Type" t ON t."Transaction Type Key" = f."Transaction Type Key"
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until AND i."WWI Stock Item ID" NOT IN (@filter_0_0, @filter_0_1)
), members AS (
  SELECT l."transaction_type", ROW_NUMBER() OVER (ORDER BY CASE WHEN COALESCE(SUM(l."net_units"), 0) IS NULL THEN 1 ELSE 0 END, COALESCE(SUM(l."net_units"), 0) DESC, l."transaction_type") AS "place"
  FROM lines l
  GROUP BY l."transaction_type"
  HAVING COALESCE(SUM(l."net_units"), 0) >= @bound_1
), cells AS (
  SELECT l."transaction_type", l."transaction_type_label", l."net_units", l."units_received", l."units_issued", l."movements", CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place"
  FROM lines l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type"
)
SELECT l."place",
       MAX(l."transaction_type") AS "transaction_type",
       MAX(l."transaction_type_label") AS "transaction_type_label",
       COALESCE(SUM(l."net_units"), 0) AS "net_units",
       COALESCE(SUM(l."units_received"), 0) AS "units_received",
       COALESCE(SUM(l."units_issued"), 0) AS "units_issued",
       COALESCE(SUM(l."movements"), 0) AS "movements"
FROM cells l
GROUP BY l."place";
-- wwi.metrics.stock_movements.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2
WITH lines AS (
  SELECT CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements"
  FROM "Fact"."Movement" f
  JOIN "Dimension"."Stock Item" i ON i."Stock Item Key" = f."Stock Item Key"
  WHERE f."Date Key" >= @from AND f."Date Key" < @until AND i."WWI Stock Item ID" NOT IN (@filter_0_0, @filter_0_1)
)
SELECT COALESCE(SUM(l."net_units"), 0) AS "net_units",
       COALESCE(SUM(l."units_received"), 0) AS "units_received",
       COALESCE(SUM(l."units_issued"), 0) AS "units_issued",
       COALESCE(SUM(l."movements"), 0) AS "movements"
FROM lines l;
