/** A dense daily snapshot: 606 product rows x 1,281 days, running five months past the last sale. */
export const inventory = /* sql */ `
  INSERT INTO dbo.FactProductInventory BY NAME
  WITH sold AS (
    SELECT ProductKey, CAST(OrderDate AS DATE) AS day, CAST(sum(OrderQuantity) AS INTEGER) AS units
    FROM (SELECT ProductKey, OrderDate, OrderQuantity FROM dbo.FactResellerSales
          UNION ALL SELECT ProductKey, OrderDate, OrderQuantity FROM dbo.FactInternetSales)
    GROUP BY ProductKey, day
  ),
  -- What is sold is replaced: at once where little is kept, else after days, a few large lots in part.
  received AS (
    SELECT ProductKey, CAST(sum(units) AS INTEGER) AS units,
           day + CASE WHEN SafetyStockLevel > 4 THEN 2 + pick(ProductKey, 'lead time', 9)
                      WHEN units > 4 THEN 1 ELSE 0 END AS day
    FROM (SELECT ProductKey, SafetyStockLevel, day,
      units - (SafetyStockLevel >= 500 AND units >= 60)::INT AS units
          FROM sold JOIN dbo.DimProduct USING (ProductKey))
    GROUP BY ALL
  ),
  moves AS (
    SELECT ProductKey, SafetyStockLevel, ReorderPoint, CAST(day AS DATE) AS day,
           CAST(CASE WHEN ListPrice IS NULL THEN 0.2 + 60 * pow(u(ProductKey, 'cost'), 3)
             ELSE ListPrice * 0.3 END AS DOUBLE) AS cost
    FROM dbo.DimProduct, range(DATE '2010-12-28', DATE '2014-07-01', INTERVAL 1 DAY) AS days(day)
  )
  SELECT
    m.ProductKey, date_key(m.day) AS DateKey, m.day AS MovementDate,
    round(cost * (1 + 0.08 * sin(m.ProductKey + date_diff('day', DATE '2010-12-28', m.day) / 50.0))
               * (1 + 0.003 * u(hash(m.ProductKey, m.day), 'daily cost')), 2) AS UnitCost,
    coalesce(i.units, 0) AS UnitsIn, coalesce(o.units, 0) AS UnitsOut,
    CASE WHEN SafetyStockLevel = 4 THEN 4 ELSE SafetyStockLevel - SafetyStockLevel // 8 END
      + sum(coalesce(i.units, 0) - coalesce(o.units,
        0)) OVER (PARTITION BY m.ProductKey ORDER BY m.day) AS UnitsBalance
  FROM moves AS m
  LEFT JOIN received AS i ON i.ProductKey = m.ProductKey AND i.day = m.day
  LEFT JOIN sold AS o ON o.ProductKey = m.ProductKey AND o.day = m.day
  ORDER BY m.ProductKey, DateKey;
`
