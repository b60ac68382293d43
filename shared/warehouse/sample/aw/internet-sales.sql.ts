/**
 * Internet orders: one bike each until accessories open on 2012-12-28, then up to eight lines.
 * From 2013-12-29 no bike is sold any more: a level shift of the last month.
 */
export const internetOrders = /* sql */ `
  CREATE TABLE internet_orders AS
  WITH days AS (
    SELECT CAST(day AS DATE) AS day, date_key(day) AS key,
           (1 + 0.12 * cos(2 * pi() * (dayofyear(day) - 165) / 182.6))
             * [1.06, 0.97, 0.95, 0.97, 1.0, 1.03, 1.02][dayofweek(day) + 1]
             * exp(0.13 * gauss(date_key(day), 'demand of the day')) AS demand,
           date_diff('day', DATE '2010-12-29', day) AS age
    FROM range(DATE '2010-12-29', DATE '2014-01-29', INTERVAL 1 DAY) AS days(day)
  ),
  rates AS (
    SELECT *,
           CASE WHEN day >= DATE '2013-12-29' THEN 0
                WHEN day < DATE '2012-12-28' THEN 4.6 + age * 0.0072
                ELSE 14.8 + (age - 730) * 0.066 END AS bikes,
           CASE WHEN day < DATE '2012-12-28' THEN 0 WHEN day < DATE '2013-01-28' THEN 4
             ELSE 31.4 END AS others
    FROM days
  )
  SELECT day, kind, key::BIGINT * 100000 + i * 2 + (kind = 'bike')::INT AS seed,
         row_number() OVER (ORDER BY day, seed) AS nth
  FROM (
    SELECT day, key, 'bike' AS kind,
           unnest(range(whole(bikes * demand * getvariable('scale'), key, 'bikes'))) AS i FROM rates
    UNION ALL
    SELECT day, key, 'other',
           unnest(range(whole(others * demand * getvariable('scale'), key, 'others'))) FROM rates
  );
`

/** Needs the order numbers, which both channels share. */
export const internetSales = /* sql */ `
  -- A newcomer while customers are left (nearly every order before 2013), otherwise one known already.
  CREATE TABLE internet_customers AS
  WITH ranked AS (
    SELECT *, row_number() OVER (ORDER BY day >= DATE '2012-12-28', hash(seed, 'newcomer'),
      seed) <= 18484 AS newcomer
    FROM internet_orders
  ),
  known AS (
    SELECT *, count(*) FILTER (newcomer) OVER (ORDER BY nth) AS customers FROM ranked
  )
  SELECT nth, day, kind, seed,
         CASE WHEN newcomer THEN customers
           ELSE 1 + CAST(floor(pow(u(seed, 'returning'), 0.8) * customers) AS BIGINT) END AS arrival
  FROM known;

  -- Orders of n lines and fewer, as a share of all.
  CREATE TABLE basket_sizes AS
  SELECT * FROM (VALUES (1, 0.17), (2, 0.54), (3, 0.81), (4, 0.962), (5, 0.994), (6, 0.999),
                        (7, 0.9995), (8, 1.0)) AS t(n, below);

  CREATE TABLE internet_lines AS
  WITH baskets AS (
    SELECT *, era_on(day) AS era,
           CASE WHEN day < DATE '2012-12-28' THEN 1
                ELSE (SELECT min(n) FROM basket_sizes WHERE below > u(seed, 'lines')) END AS lines
    FROM internet_customers
  ),
  wished AS (
    SELECT *, CASE WHEN kind = 'bike' AND n = 0 THEN 'bike' ELSE 'other' END AS wish,
           hash(seed, n) AS line_seed
    FROM baskets, LATERAL (SELECT unnest(range(lines)) AS n)
  )
  SELECT nth, wished.day, seed, arrival, ProductKey, min(n) AS n
  FROM (SELECT wished.*, pick(line_seed, 'product', slots) AS slot
        FROM wished JOIN assortments AS a ON a.channel = 'internet' AND a.kind = wish
          AND a.era = wished.era) AS wished
  JOIN slots AS s ON s.channel = 'internet' AND s.kind = wish AND s.era = wished.era
    AND s.slot = wished.slot
  GROUP BY nth, wished.day, seed, arrival, ProductKey;

  INSERT INTO dbo.FactInternetSales BY NAME
  SELECT
    l.ProductKey, date_key(day) AS OrderDateKey, date_key(day + 12) AS DueDateKey,
    date_key(day + 7) AS ShipDateKey,
    CustomerKey,
    CASE WHEN ProductSubcategoryKey = 3 AND day < DATE '2013-03-30' AND u(seed, 'launch') < 0.15
      THEN 13 + pick(seed, 'which', 2)
         WHEN u(hash(seed, n), 'promotion') < 0.035 THEN 2 ELSE 1 END AS PromotionKey,
    CASE WHEN u(seed, 'currency') < 0.03 THEN 100 WHEN territory = 9 THEN 6 WHEN territory = 6
      THEN 19
         WHEN territory = 10 THEN 98 WHEN territory = 7 AND u(seed, 'old currency') < 0.011 THEN 39
         WHEN territory = 8 AND u(seed, 'old currency') < 0.014 THEN 29 ELSE 100 END AS CurrencyKey,
    territory AS SalesTerritoryKey,
    number AS SalesOrderNumber,
    row_number() OVER (PARTITION BY l.nth ORDER BY n) AS SalesOrderLineNumber,
    1 AS RevisionNumber, 1 AS OrderQuantity,
    ListPrice AS UnitPrice, ListPrice AS ExtendedAmount, 0 AS UnitPriceDiscountPct,
    0 AS DiscountAmount,
    StandardCost AS ProductStandardCost, StandardCost AS TotalProductCost, ListPrice AS SalesAmount,
    round(ListPrice * 0.08, 4) AS TaxAmt, round(ListPrice * 0.025, 4) AS Freight,
    day AS OrderDate, day + 12 AS DueDate, day + 7 AS ShipDate
  FROM internet_lines AS l
  JOIN order_numbers AS o ON o.channel = 'internet' AND o.nth = l.nth
  JOIN customer_towns AS c ON c.arrival = l.arrival
  JOIN dbo.DimProduct AS p ON p.ProductKey = l.ProductKey
  ORDER BY l.nth, n;
`
