/** Reseller orders on the batch days, sold at 60 % of list: near cost, and often below it. */
export const resellerSales = /* sql */ `
  CREATE TABLE reseller_orders AS
  WITH planned AS (
    SELECT ResellerKey, territory, batch, false AS minor
    FROM (SELECT *, start + 3 * unnest(range(orders)) AS batch
      FROM reseller_plans WHERE NOT dormant)
    UNION ALL
    SELECT min_by(ResellerKey, hash(ResellerKey, batch)),
           min_by(territory, hash(ResellerKey, batch)), batch, true
    FROM reseller_plans, batches WHERE minor AND territory <= 6 AND start < 24 AND NOT dormant
      GROUP BY batch
  )
  SELECT ResellerKey, territory, day, hash(ResellerKey, batch, p.minor, copy) AS seed,
         row_number() OVER (ORDER BY day, hash(ResellerKey, 'queue'), ResellerKey, copy) AS nth
  FROM planned AS p JOIN batches USING (batch, minor),
       LATERAL (SELECT unnest(range(whole(getvariable('scale'), ResellerKey * 100 + batch,
         'copies'))) AS copy);

  CREATE TABLE order_numbers AS
  SELECT channel, nth, 'SO' || (43658 + row_number() OVER (ORDER BY day, channel, nth)) AS number
  FROM (SELECT 'internet' AS channel, nth, day FROM internet_orders
        UNION ALL SELECT 'reseller', nth, day FROM reseller_orders);

  -- Highest random weight: a reseller keeps its seller until a stronger one is hired;
  -- managers step in for single orders.
  CREATE TABLE reseller_sellers AS
  SELECT nth, max_by(EmployeeKey,
    pow(u(CASE WHEN manages THEN hash(seed, EmployeeKey) ELSE hash(ResellerKey, EmployeeKey) END,
    'seller'),
                                1 / strength)) AS EmployeeKey
  FROM reseller_orders AS o JOIN serving AS s ON s.territory = o.territory AND hired <= day
  GROUP BY nth;

  CREATE TABLE reseller_lines AS
  WITH baskets AS (
    SELECT *, least(72, greatest(1,
      CAST(exp(CASE WHEN day < DATE '2011-12-29' THEN 2.3 ELSE 2.52 END + 0.98 * gauss(seed,
      'lines') + 0.25 * gauss(ResellerKey, 'size')) AS INTEGER))) AS lines
    FROM reseller_orders
  ),
  wished AS (SELECT *, era_on(day) AS era, hash(seed, n) AS line_seed FROM baskets,
    LATERAL (SELECT unnest(range(lines)) AS n))
  SELECT nth, ResellerKey, territory, day, seed, ProductKey, min(n) AS n,
         least(44, greatest(1, CAST(exp(1.02 + 0.74 * gauss(min(line_seed),
           'quantity')) AS INTEGER))) AS quantity
  FROM (SELECT wished.*, pick(line_seed, 'product', slots) AS slot
        FROM wished JOIN assortments AS a ON a.channel = 'reseller' AND a.era = wished.era) AS w
  JOIN slots AS s ON s.channel = 'reseller' AND s.era = w.era AND s.slot = w.slot
  GROUP BY nth, ResellerKey, territory, day, seed, ProductKey;

  INSERT INTO dbo.FactResellerSales BY NAME
  WITH special AS (
    SELECT v.key AS ProductKey, d.PromotionKey, StartDate, EndDate
    FROM promoted AS d JOIN dbo.DimPromotion USING (PromotionKey)
    JOIN versions AS v ON v.subcategory = d.ProductSubcategoryKey
      AND v.model = coalesce(d.model, v.model)
  ),
  promoted_lines AS (
    SELECT l.*, coalesce(s.PromotionKey, CASE WHEN quantity > 40 THEN 5 WHEN quantity > 24 THEN 4
                                              WHEN quantity > 14 THEN 3 WHEN quantity > 10 THEN 2
                                                ELSE 1 END) AS promotion
    FROM reseller_lines AS l
    LEFT JOIN special AS s ON s.ProductKey = l.ProductKey AND day BETWEEN s.StartDate AND s.EndDate
  ),
  priced AS (
    SELECT l.*, pct, StandardCost AS cost,
           -- The discount lowers the price and is then taken once more.
           CAST(ListPrice * CAST(0.6 - pct AS DECIMAL(9, 4)) AS DECIMAL(19, 4)) AS price,
           CASE WHEN u(nth, 'late') < 0.0002 THEN 1 ELSE 0 END AS late
    FROM promoted_lines AS l
    JOIN (SELECT PromotionKey, DiscountPct AS pct
      FROM dbo.DimPromotion) AS d ON d.PromotionKey = promotion
    JOIN dbo.DimProduct AS p ON p.ProductKey = l.ProductKey
  ),
  amounts AS (
    SELECT *, price * quantity AS extended, CAST(price * quantity AS DOUBLE) * pct AS discount,
           CAST(round(price * quantity * CAST(1 - pct AS DECIMAL(9, 4)), 4) AS DECIMAL(19,
             4)) AS sales
    FROM priced
  )
  SELECT
    ProductKey, date_key(day) AS OrderDateKey, date_key(day + 12 + late) AS DueDateKey,
    date_key(day + 7 + late) AS ShipDateKey,
    ResellerKey, EmployeeKey, promotion AS PromotionKey,
    CASE territory WHEN 6 THEN 19 WHEN 9 THEN 6 WHEN 10 THEN 98
         WHEN 8 THEN 36 WHEN 7 THEN CASE WHEN u(ResellerKey, 'euro') < 0.13 THEN 36 ELSE 100 END
           ELSE 100 END AS CurrencyKey,
    territory AS SalesTerritoryKey, number AS SalesOrderNumber,
    row_number() OVER (PARTITION BY a.nth ORDER BY n) AS SalesOrderLineNumber,
    1 AS RevisionNumber, quantity AS OrderQuantity, price AS UnitPrice, extended AS ExtendedAmount,
    pct AS UnitPriceDiscountPct, discount AS DiscountAmount, cost AS ProductStandardCost,
    cost * quantity AS TotalProductCost, sales AS SalesAmount,
    round(sales * 0.08, 4) AS TaxAmt, round(sales * 0.025, 4) AS Freight,
    printf('%04X-%03X-%02X', pick(seed, 'carrier', 65536), pick(seed, 'track', 4096),
      pick(seed, 'ing', 256)) AS CarrierTrackingNumber,
    'PO' || (400000000 + pick(seed, 'po', 99999999)) AS CustomerPONumber,
    day AS OrderDate, day + 12 + late AS DueDate, day + 7 + late AS ShipDate
  FROM amounts AS a
  JOIN order_numbers AS o ON o.channel = 'reseller' AND o.nth = a.nth
  JOIN reseller_sellers AS s ON s.nth = a.nth
  ORDER BY a.nth, n;
`
