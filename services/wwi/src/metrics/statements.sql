-- Generated from the metric models and their sources by `bun run docs`.
-- Every fact has days from 2012-01-01 to 2014-01-28.

-- /api/wwi/metrics/sales?range=last_quarter&compare=previous_year
-- wwi.metrics.sales.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?measures=revenue,revenue_including_tax,tax,profit,invoices,units,lines,customers,items,profit_margin,average_invoice&by=package&range=all&limit=10
-- wwi.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH parts AS (
  SELECT f."period", f."Package" AS "package", f."revenue", f."revenue_including_tax", f."tax", f."profit", f."invoices", f."units", f."lines", f."customers", f."items"
  FROM (
    SELECT 0 AS "period", f."Package", f."Total Excluding Tax" AS "revenue", f."Total Including Tax" AS "revenue_including_tax", f."Tax Amount" AS "tax", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units", CAST(1 AS bigint) AS "lines", NULLIF(customer."WWI Customer ID", 0) AS "customers", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Sale" f
    JOIN "Dimension"."Customer" customer ON customer."Customer Key" = f."Customer Key"
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
  ) f
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."package") AS "place"
  FROM parts l
  GROUP BY l."package"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."revenue_including_tax", l."tax", l."profit", l."invoices", l."units", l."lines", l."customers", l."items"
  FROM parts l
  LEFT JOIN members m ON m."package" = l."package"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."revenue_including_tax"), 0) AS "revenue_including_tax", COALESCE(SUM(l."tax"), 0) AS "tax", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."lines"), 0) AS "lines", COUNT(DISTINCT l."customers") AS "customers", COUNT(DISTINCT l."items") AS "items"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."package", g."revenue", g."revenue_including_tax", g."tax", g."profit", g."invoices", g."units", g."lines", g."customers", g."items"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."revenue", f."revenue_including_tax", f."tax", f."profit", f."invoices", f."units", f."lines", f."customers", f."items"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."Total Including Tax" AS "revenue_including_tax", f."Tax Amount" AS "tax", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units", CAST(1 AS bigint) AS "lines", NULLIF(customer."WWI Customer ID", 0) AS "customers", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Sale" f
    JOIN "Dimension"."Customer" customer ON customer."Customer Key" = f."Customer Key"
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."revenue_including_tax"), 0) AS "revenue_including_tax", COALESCE(SUM(l."tax"), 0) AS "tax", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units", COALESCE(SUM(l."lines"), 0) AS "lines", COUNT(DISTINCT l."customers") AS "customers", COUNT(DISTINCT l."items") AS "items"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.sales.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", YEAR(f."Invoice Date Key") * 100 + MONTH(f."Invoice Date Key") AS "bucket", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."Invoice Date Key", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Invoice Date Key", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until
  ) f
)
SELECT l."period", l."bucket", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- wwi.metrics.sales.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?measures=revenue&grain=week&by=sales_territory&range=last_90_days&limit=3
-- wwi.metrics.sales.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH parts AS (
  SELECT f."period", city."Sales Territory" AS "sales_territory", (DAY(f."Invoice Date Key") + (153 * (MONTH(f."Invoice Date Key") + 12 * ((14 - MONTH(f."Invoice Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) + (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 4 - (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 100 + (YEAR(f."Invoice Date Key") + 4800 - ((14 - MONTH(f."Invoice Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", f."revenue"
  FROM (
    SELECT 0 AS "period", f."Invoice Date Key", f."City Key", SUM(f."Total Excluding Tax") AS "revenue"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    GROUP BY f."Invoice Date Key", f."City Key"
  ) f
  JOIN "Dimension"."City" city ON city."City Key" = f."City Key"
), members AS (
  SELECT l."sales_territory", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."sales_territory") AS "place"
  FROM parts l
  GROUP BY l."sales_territory"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."revenue"
  FROM parts l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory"
), groups AS (
  SELECT l."place", l."period", l."bucket", COALESCE(SUM(l."revenue"), 0) AS "revenue"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."sales_territory", g."revenue"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.sales.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."revenue"
  FROM (
    SELECT 0 AS "period", SUM(f."Total Excluding Tax") AS "revenue"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?by=sales_territory,state_province&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.sales.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH parts AS (
  SELECT f."period", city."Sales Territory" AS "sales_territory", city."State Province" AS "state_province", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."City Key", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."City Key", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until
  ) f
  JOIN "Dimension"."City" city ON city."City Key" = f."City Key"
), members AS (
  SELECT l."sales_territory", l."state_province", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."sales_territory", l."state_province") AS "place"
  FROM parts l
  GROUP BY l."sales_territory", l."state_province"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."profit", l."invoices", l."units"
  FROM parts l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory" AND m."state_province" = l."state_province"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."sales_territory", m."state_province", g."revenue", g."profit", g."invoices", g."units"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.sales.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH parts AS (
  SELECT f."period", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @before_from AND f."Invoice Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?measures=average_invoice&by=package&range=year_to_date&order=package&others=false&limit=10
-- wwi.metrics.sales.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH parts AS (
  SELECT f."period", f."Package" AS "package", f."revenue", f."invoices"
  FROM (
    SELECT 0 AS "period", f."Package", f."Total Excluding Tax" AS "revenue", f."WWI Invoice ID" AS "invoices"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
  ) f
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY MAX(l."package"), l."package") AS "place"
  FROM parts l
  GROUP BY l."package"
), cells AS (
  SELECT m."place" AS "place", l."period", l."revenue", l."invoices"
  FROM parts l
  JOIN members m ON m."package" = l."package" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."invoices") AS "invoices"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."package", g."revenue", g."invoices"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.sales.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."revenue", f."invoices"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."WWI Invoice ID" AS "invoices"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COUNT(DISTINCT l."invoices") AS "invoices"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/sales?by=sales_territory&range=all&where=package!:one|two&where=revenue>=100&limit=10
-- wwi.metrics.sales.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH parts AS (
  SELECT f."period", city."Sales Territory" AS "sales_territory", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."City Key", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
  ) f
  JOIN "Dimension"."City" city ON city."City Key" = f."City Key"
), members AS (
  SELECT l."sales_territory", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) DESC, l."sales_territory") AS "place"
  FROM parts l
  GROUP BY l."sales_territory"
  HAVING COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."revenue" END), 0) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."revenue", l."profit", l."invoices", l."units"
  FROM parts l
  LEFT JOIN members m ON m."sales_territory" = l."sales_territory"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."sales_territory", g."revenue", g."profit", g."invoices", g."units"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.sales.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH parts AS (
  SELECT f."period", f."revenue", f."profit", f."invoices", f."units"
  FROM (
    SELECT 0 AS "period", f."Total Excluding Tax" AS "revenue", f."Profit" AS "profit", f."WWI Invoice ID" AS "invoices", CAST(f."Quantity" AS bigint) AS "units"
    FROM "Fact"."Sale" f
    WHERE f."Invoice Date Key" >= @from AND f."Invoice Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
  ) f
)
SELECT l."period", COALESCE(SUM(l."revenue"), 0) AS "revenue", COALESCE(SUM(l."profit"), 0) AS "profit", COUNT(DISTINCT l."invoices") AS "invoices", COALESCE(SUM(l."units"), 0) AS "units"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?range=last_quarter&compare=previous_year
-- wwi.metrics.purchases.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?measures=ordered_outers,received_outers,ordered_units,lines,open_lines,finalised_outers,finalised_received,purchase_orders,fill_rate&by=package&range=all&limit=10
-- wwi.metrics.purchases.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH parts AS (
  SELECT f."period", f."Package" AS "package", f."ordered_outers", f."received_outers", f."ordered_units", f."lines", f."open_lines", f."finalised_outers", f."finalised_received", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", f."Package", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CAST(f."Ordered Quantity" AS bigint) AS "ordered_units", CAST(1 AS bigint) AS "lines", CASE WHEN f."Is Order Finalized" = 1 THEN 0 ELSE 1 END AS "open_lines", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."ordered_outers" END), 0) DESC, l."package") AS "place"
  FROM parts l
  GROUP BY l."package"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."ordered_outers", l."received_outers", l."ordered_units", l."lines", l."open_lines", l."finalised_outers", l."finalised_received", l."purchase_orders"
  FROM parts l
  LEFT JOIN members m ON m."package" = l."package"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."ordered_units"), 0) AS "ordered_units", COALESCE(SUM(l."lines"), 0) AS "lines", COALESCE(SUM(l."open_lines"), 0) AS "open_lines", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."package", g."ordered_outers", g."received_outers", g."ordered_units", g."lines", g."open_lines", g."finalised_outers", g."finalised_received", g."purchase_orders"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.purchases.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."ordered_outers", f."received_outers", f."ordered_units", f."lines", f."open_lines", f."finalised_outers", f."finalised_received", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CAST(f."Ordered Quantity" AS bigint) AS "ordered_units", CAST(1 AS bigint) AS "lines", CASE WHEN f."Is Order Finalized" = 1 THEN 0 ELSE 1 END AS "open_lines", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."ordered_units"), 0) AS "ordered_units", COALESCE(SUM(l."lines"), 0) AS "lines", COALESCE(SUM(l."open_lines"), 0) AS "open_lines", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.purchases.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", YEAR(f."Date Key") * 100 + MONTH(f."Date Key") AS "bucket", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", f."Date Key", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Date Key", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
  ) f
)
SELECT l."period", l."bucket", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- wwi.metrics.purchases.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?measures=ordered_outers&grain=week&by=supplier_category&range=last_90_days&limit=3
-- wwi.metrics.purchases.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH parts AS (
  SELECT f."period", supplier."Category" AS "supplier_category", (DAY(f."Date Key") + (153 * (MONTH(f."Date Key") + 12 * ((14 - MONTH(f."Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 4 - (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 100 + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", f."ordered_outers"
  FROM (
    SELECT 0 AS "period", f."Date Key", f."Supplier Key", SUM(CAST(f."Ordered Outers" AS bigint)) AS "ordered_outers"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    GROUP BY f."Date Key", f."Supplier Key"
  ) f
  JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"
), members AS (
  SELECT l."supplier_category", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."ordered_outers" END), 0) DESC, l."supplier_category") AS "place"
  FROM parts l
  GROUP BY l."supplier_category"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."ordered_outers"
  FROM parts l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category"
), groups AS (
  SELECT l."place", l."period", l."bucket", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."supplier_category", g."ordered_outers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.purchases.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."ordered_outers"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Ordered Outers" AS bigint)) AS "ordered_outers"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?by=supplier_category,supplier&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.purchases.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH parts AS (
  SELECT f."period", supplier."Category" AS "supplier_category", supplier."WWI Supplier ID" AS "supplier", supplier."Supplier" AS "supplier_label", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", f."Supplier Key", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", f."Supplier Key", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
  ) f
  JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"
), members AS (
  SELECT l."supplier_category", l."supplier", MAX(l."supplier_label") AS "supplier_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."ordered_outers" END), 0) DESC, l."supplier_category", l."supplier") AS "place"
  FROM parts l
  GROUP BY l."supplier_category", l."supplier"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."ordered_outers", l."received_outers", l."finalised_received", l."finalised_outers", l."purchase_orders"
  FROM parts l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category" AND m."supplier" = l."supplier"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."supplier_category", m."supplier", m."supplier_label", g."ordered_outers", g."received_outers", g."finalised_received", g."finalised_outers", g."purchase_orders"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.purchases.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH parts AS (
  SELECT f."period", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    UNION ALL
    SELECT 1 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?measures=fill_rate&by=package&range=year_to_date&order=package&others=false&limit=10
-- wwi.metrics.purchases.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH parts AS (
  SELECT f."period", f."Package" AS "package", f."finalised_received", f."finalised_outers"
  FROM (
    SELECT 0 AS "period", f."Package", SUM(CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END) AS "finalised_received", SUM(CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END) AS "finalised_outers"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    GROUP BY f."Package"
  ) f
), members AS (
  SELECT l."package", ROW_NUMBER() OVER (ORDER BY MAX(l."package"), l."package") AS "place"
  FROM parts l
  GROUP BY l."package"
), cells AS (
  SELECT m."place" AS "place", l."period", l."finalised_received", l."finalised_outers"
  FROM parts l
  JOIN members m ON m."package" = l."package" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."package", g."finalised_received", g."finalised_outers"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.purchases.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."finalised_received", f."finalised_outers"
  FROM (
    SELECT 0 AS "period", SUM(CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END) AS "finalised_received", SUM(CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END) AS "finalised_outers"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/purchases?by=supplier_category&range=all&where=package!:one|two&where=ordered_outers>=100&limit=10
-- wwi.metrics.purchases.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two", @bound_1 decimal = 100, @limit int = 10
WITH parts AS (
  SELECT f."period", supplier."Category" AS "supplier_category", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", f."Supplier Key", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
  ) f
  JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"
), members AS (
  SELECT l."supplier_category", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."ordered_outers" END), 0) DESC, l."supplier_category") AS "place"
  FROM parts l
  GROUP BY l."supplier_category"
  HAVING COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."ordered_outers" END), 0) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."ordered_outers", l."received_outers", l."finalised_received", l."finalised_outers", l."purchase_orders"
  FROM parts l
  LEFT JOIN members m ON m."supplier_category" = l."supplier_category"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."supplier_category", g."ordered_outers", g."received_outers", g."finalised_received", g."finalised_outers", g."purchase_orders"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.purchases.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 text = "one", @filter_0_1 text = "two"
WITH parts AS (
  SELECT f."period", f."ordered_outers", f."received_outers", f."finalised_received", f."finalised_outers", f."purchase_orders"
  FROM (
    SELECT 0 AS "period", CAST(f."Ordered Outers" AS bigint) AS "ordered_outers", CAST(f."Received Outers" AS bigint) AS "received_outers", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Received Outers" AS bigint) ELSE 0 END AS "finalised_received", CASE WHEN f."Is Order Finalized" = 1 THEN CAST(f."Ordered Outers" AS bigint) ELSE 0 END AS "finalised_outers", f."WWI Purchase Order ID" AS "purchase_orders"
    FROM "Fact"."Purchase" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until AND f."Package" NOT IN (@filter_0_0, @filter_0_1)
  ) f
)
SELECT l."period", COALESCE(SUM(l."ordered_outers"), 0) AS "ordered_outers", COALESCE(SUM(l."received_outers"), 0) AS "received_outers", COALESCE(SUM(l."finalised_received"), 0) AS "finalised_received", COALESCE(SUM(l."finalised_outers"), 0) AS "finalised_outers", COUNT(DISTINCT l."purchase_orders") AS "purchase_orders"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?range=last_quarter&compare=previous_year
-- wwi.metrics.stock_movements.totals: @from date = "2013-10-01", @until date = "2014-01-01", @before_from date = "2012-10-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?measures=net_units,units_received,units_issued,movements,items&by=stock_item&range=all&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2012-01-01", @until date = "2014-01-29", @limit int = 10
WITH parts AS (
  SELECT f."period", item."WWI Stock Item ID" AS "stock_item", item."Stock Item" AS "stock_item_label", f."net_units", f."units_received", f."units_issued", f."movements", f."items"
  FROM (
    SELECT 0 AS "period", f."Stock Item Key", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
  JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
), members AS (
  SELECT l."stock_item", MAX(l."stock_item_label") AS "stock_item_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."net_units" END), 0) DESC, l."stock_item") AS "place"
  FROM parts l
  GROUP BY l."stock_item"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."net_units", l."units_received", l."units_issued", l."movements", l."items"
  FROM parts l
  LEFT JOIN members m ON m."stock_item" = l."stock_item"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements", COUNT(DISTINCT l."items") AS "items"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."stock_item", m."stock_item_label", g."net_units", g."units_received", g."units_issued", g."movements", g."items"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.stock_movements.totals: @from date = "2012-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."net_units", f."units_received", f."units_issued", f."movements", f."items"
  FROM (
    SELECT 0 AS "period", CAST(f."Quantity" AS bigint) AS "net_units", CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END AS "units_received", CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END AS "units_issued", CAST(1 AS bigint) AS "movements", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements", COUNT(DISTINCT l."items") AS "items"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?grain=month&range=last_year&compare=previous_year
-- wwi.metrics.stock_movements.series: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", YEAR(f."Date Key") * 100 + MONTH(f."Date Key") AS "bucket", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", f."Date Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    GROUP BY f."Date Key"
    UNION ALL
    SELECT 1 AS "period", f."Date Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
    GROUP BY f."Date Key"
  ) f
)
SELECT l."period", l."bucket", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM parts l
  GROUP BY l."period", l."bucket";
-- wwi.metrics.stock_movements.totals: @from date = "2013-01-01", @until date = "2014-01-01", @before_from date = "2012-01-01", @before_until date = "2013-01-01"
WITH parts AS (
  SELECT f."period", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?measures=net_units&grain=week&by=transaction_type&range=last_90_days&limit=3
-- wwi.metrics.stock_movements.rows: @from date = "2013-10-31", @until date = "2014-01-29", @limit int = 3
WITH parts AS (
  SELECT f."period", movement_type."Transaction Type" AS "transaction_type", (DAY(f."Date Key") + (153 * (MONTH(f."Date Key") + 12 * ((14 - MONTH(f."Date Key")) / 12) - 3) + 2) / 5 + 365 * (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 4 - (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 100 + (YEAR(f."Date Key") + 4800 - ((14 - MONTH(f."Date Key")) / 12)) / 400 - 32045) / 7 AS "bucket", f."net_units"
  FROM (
    SELECT 0 AS "period", f."Date Key", f."Transaction Type Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    GROUP BY f."Date Key", f."Transaction Type Key"
  ) f
  JOIN "Dimension"."Transaction Type" movement_type ON movement_type."Transaction Type Key" = f."Transaction Type Key"
), members AS (
  SELECT l."transaction_type", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."net_units" END), 0) DESC, l."transaction_type") AS "place"
  FROM parts l
  GROUP BY l."transaction_type"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."bucket", l."net_units"
  FROM parts l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type"
), groups AS (
  SELECT l."place", l."period", l."bucket", COALESCE(SUM(l."net_units"), 0) AS "net_units"
  FROM cells l
  GROUP BY l."place", l."period", l."bucket"
)
SELECT g."place", g."period", g."bucket", m."transaction_type", g."net_units"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.stock_movements.totals: @from date = "2013-10-31", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."net_units"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?by=transaction_type,supplier&range=last_month&compare=previous_period&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01", @limit int = 10
WITH parts AS (
  SELECT f."period", movement_type."Transaction Type" AS "transaction_type", supplier."WWI Supplier ID" AS "supplier", supplier."Supplier" AS "supplier_label", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", f."Transaction Type Key", f."Supplier Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    GROUP BY f."Transaction Type Key", f."Supplier Key"
    UNION ALL
    SELECT 1 AS "period", f."Transaction Type Key", f."Supplier Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
    GROUP BY f."Transaction Type Key", f."Supplier Key"
  ) f
  JOIN "Dimension"."Transaction Type" movement_type ON movement_type."Transaction Type Key" = f."Transaction Type Key"
  JOIN "Dimension"."Supplier" supplier ON supplier."Supplier Key" = f."Supplier Key"
), members AS (
  SELECT l."transaction_type", l."supplier", MAX(l."supplier_label") AS "supplier_label", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."net_units" END), 0) DESC, l."transaction_type", l."supplier") AS "place"
  FROM parts l
  GROUP BY l."transaction_type", l."supplier"
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."net_units", l."units_received", l."units_issued", l."movements"
  FROM parts l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type" AND m."supplier" = l."supplier"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."transaction_type", m."supplier", m."supplier_label", g."net_units", g."units_received", g."units_issued", g."movements"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.stock_movements.totals: @from date = "2013-12-01", @until date = "2014-01-01", @before_from date = "2013-11-01", @before_until date = "2013-12-01"
WITH parts AS (
  SELECT f."period", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
    HAVING COUNT(*) > 0
    UNION ALL
    SELECT 1 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    WHERE f."Date Key" >= @before_from AND f."Date Key" < @before_until
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?measures=items&by=stock_item&range=year_to_date&order=stock_item&others=false&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2014-01-01", @until date = "2014-01-29", @limit int = 11
WITH parts AS (
  SELECT f."period", item."WWI Stock Item ID" AS "stock_item", item."Stock Item" AS "stock_item_label", f."items"
  FROM (
    SELECT 0 AS "period", f."Stock Item Key", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
  JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
), members AS (
  SELECT l."stock_item", MAX(l."stock_item_label") AS "stock_item_label", ROW_NUMBER() OVER (ORDER BY MAX(l."stock_item_label"), l."stock_item") AS "place"
  FROM parts l
  GROUP BY l."stock_item"
), cells AS (
  SELECT m."place" AS "place", l."period", l."items"
  FROM parts l
  JOIN members m ON m."stock_item" = l."stock_item" AND m."place" <= @limit
), groups AS (
  SELECT l."place", l."period", COUNT(DISTINCT l."items") AS "items"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."stock_item", m."stock_item_label", g."items"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.stock_movements.totals: @from date = "2014-01-01", @until date = "2014-01-29"
WITH parts AS (
  SELECT f."period", f."items"
  FROM (
    SELECT 0 AS "period", item."WWI Stock Item ID" AS "items"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until
  ) f
)
SELECT l."period", COUNT(DISTINCT l."items") AS "items"
  FROM parts l
  GROUP BY l."period";

-- /api/wwi/metrics/stock_movements?by=transaction_type&range=all&where=stock_item!:1|2&where=net_units>=100&limit=10
-- wwi.metrics.stock_movements.rows: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2, @bound_1 decimal = 100, @limit int = 10
WITH parts AS (
  SELECT f."period", movement_type."Transaction Type" AS "transaction_type", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", f."Transaction Type Key", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until AND item."WWI Stock Item ID" NOT IN (@filter_0_0, @filter_0_1)
    GROUP BY f."Transaction Type Key"
  ) f
  JOIN "Dimension"."Transaction Type" movement_type ON movement_type."Transaction Type Key" = f."Transaction Type Key"
), members AS (
  SELECT l."transaction_type", ROW_NUMBER() OVER (ORDER BY COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."net_units" END), 0) DESC, l."transaction_type") AS "place"
  FROM parts l
  GROUP BY l."transaction_type"
  HAVING COALESCE(SUM(CASE WHEN l."period" = 0 THEN l."net_units" END), 0) >= @bound_1
), cells AS (
  SELECT CASE WHEN m."place" <= @limit THEN m."place" ELSE 0 END AS "place", l."period", l."net_units", l."units_received", l."units_issued", l."movements"
  FROM parts l
  LEFT JOIN members m ON m."transaction_type" = l."transaction_type"
), groups AS (
  SELECT l."place", l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM cells l
  GROUP BY l."place", l."period"
)
SELECT g."place", g."period", m."transaction_type", g."net_units", g."units_received", g."units_issued", g."movements"
FROM groups g
LEFT JOIN members m ON m."place" = g."place";
-- wwi.metrics.stock_movements.totals: @from date = "2012-01-01", @until date = "2014-01-29", @filter_0_0 int = 1, @filter_0_1 int = 2
WITH parts AS (
  SELECT f."period", f."net_units", f."units_received", f."units_issued", f."movements"
  FROM (
    SELECT 0 AS "period", SUM(CAST(f."Quantity" AS bigint)) AS "net_units", SUM(CASE WHEN f."Quantity" > 0 THEN CAST(f."Quantity" AS bigint) ELSE 0 END) AS "units_received", SUM(CASE WHEN f."Quantity" < 0 THEN CAST(-f."Quantity" AS bigint) ELSE 0 END) AS "units_issued", SUM(CAST(1 AS bigint)) AS "movements"
    FROM "Fact"."Movement" f
    JOIN "Dimension"."Stock Item" item ON item."Stock Item Key" = f."Stock Item Key"
    WHERE f."Date Key" >= @from AND f."Date Key" < @until AND item."WWI Stock Item ID" NOT IN (@filter_0_0, @filter_0_1)
    HAVING COUNT(*) > 0
  ) f
)
SELECT l."period", COALESCE(SUM(l."net_units"), 0) AS "net_units", COALESCE(SUM(l."units_received"), 0) AS "units_received", COALESCE(SUM(l."units_issued"), 0) AS "units_issued", COALESCE(SUM(l."movements"), 0) AS "movements"
  FROM parts l
  GROUP BY l."period";
