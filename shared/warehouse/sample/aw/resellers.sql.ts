/** 701 resellers, two names used twice; 635 of them order every third batch until they leave. */
export const resellers = /* sql */ `
  -- 40 batches of orders that drift over the ends of months; minor ones hold a stray order or two.
  CREATE TABLE batches AS
  SELECT row_number() OVER (PARTITION BY minor ORDER BY day) - 1 AS batch, minor, day
  FROM (SELECT CAST(unnest([
      '2010-12-29', '2011-01-29', '2011-03-01', '2011-03-31', '2011-05-01', '2011-05-31',
      '2011-07-01',
      '2011-08-01', '2011-08-29', '2011-09-29', '2011-10-29', '2011-11-29', '2011-12-29',
      '2012-01-29',
      '2012-02-29', '2012-03-30', '2012-04-30', '2012-05-30', '2012-06-30', '2012-07-31',
      '2012-08-28',
      '2012-09-28', '2012-10-28', '2012-11-28', '2012-12-28', '2013-01-28', '2013-02-28',
      '2013-03-30',
      '2013-04-30', '2013-05-30', '2013-06-30', '2013-07-31', '2013-08-29', '2013-09-29',
      '2013-10-29',
      '2013-11-29']) AS DATE) AS day, false AS minor
    UNION ALL
    SELECT CAST(unnest(['2013-08-28', '2013-09-28', '2013-10-28', '2013-11-28']) AS DATE), true);

  CREATE TABLE reseller_plans AS
  WITH territories(territory, below, opens) AS (VALUES
    (1, 0.13, 0), (2, 0.23, 0), (3, 0.33, 0), (4, 0.54, 0), (5, 0.66, 0), (6, 0.82, 0),
    (7, 0.87, 12),
    (8, 0.91, 24), (9, 0.95, 24), (10, 1.0, 12)),
  drawn AS (
    SELECT CAST(i AS INTEGER) AS ResellerKey,
           (SELECT min_by(territory, below)
             FROM territories WHERE below > u(i, 'territory')) AS drawn_territory,
           -- Three waves: the opening quarter, then two in which newcomers trickle in.
           CASE WHEN u(i, 'wave') < 0.25
             THEN (u(i, 'wave') >= 0.07)::INT + (u(i, 'wave') >= 0.16)::INT
                ELSE 3 + pick(i, 'start', 28) END AS start,
           row_number() OVER (ORDER BY hash(i, 'dormant'), i) <= 66 AS dormant
    FROM range(1, 702) AS keys(i)
  )
  SELECT ResellerKey, territory, greatest(start, opens) AS start, dormant, GeographyKey,
         1 + least(11, CAST(floor(ln(1 - u(ResellerKey,
           'loyalty')) / ln(0.955)) AS INTEGER)) AS orders
  FROM drawn JOIN territories ON territory = drawn_territory
  JOIN towns ON SalesTerritoryKey = territory AND place = pick(ResellerKey, 'town', places);
`

/** Written once the sales are known, for the first and last year of orders. */
export const resellerRows = /* sql */ `
  INSERT INTO dbo.DimReseller BY NAME
  WITH sales AS (
    SELECT ResellerKey, CAST(min(OrderDate) AS DATE) AS first_order,
           CAST(max(OrderDate) AS DATE) AS last_order
    FROM dbo.FactResellerSales GROUP BY ResellerKey
  )
  SELECT
    r.ResellerKey, GeographyKey, printf('AW%08d', r.ResellerKey) AS ResellerAlternateKey,
    phone(r.ResellerKey) AS Phone, kinds[kind] AS BusinessType,
    -- The last two bear the names of the first two.
    place_name((r.ResellerKey - 1) % 699 * 17) || ' '
      || one_of((r.ResellerKey - 1) % 699, 'shop',
        ['Cycles', 'Bike "Barn"', 'Wheelworks', 'Cyclery', 'Pedal & Sons', 'Velo  Centre'])
      AS ResellerName,
    2 + pick(r.ResellerKey, 'staff', 98) AS NumberEmployees,
    ['A', 'S', 'Q'][kind] AS OrderFrequency,
    month(first_order) AS OrderMonth, year(first_order) AS FirstOrderYear,
    year(last_order) AS LastOrderYear,
    one_of(r.ResellerKey, 'line', ['Road', 'Mountain', 'Touring']) AS ProductLine,
    street(r.ResellerKey) AS AddressLine1,
    CASE WHEN r.ResellerKey % 21 = 0 THEN 'Suite ' || r.ResellerKey END AS AddressLine2,
    [300000, 800000, 1500000, 3000000][band] AS AnnualSales,
    one_of(r.ResellerKey, 'bank',
      ['Kuna Reserve', 'Harbour Trust', 'Obrtnička štedionica']) AS BankName,
    CASE WHEN r.ResellerKey % 5 > 0 THEN 1 + r.ResellerKey % 3 END AS MinPaymentType,
    CASE WHEN r.ResellerKey % 11 < 3 THEN 300 * (1 + r.ResellerKey % 2) END AS MinPaymentAmount,
    [30000, 80000, 150000, 300000][band] AS AnnualRevenue,
    1970 + pick(r.ResellerKey, 'opened', 36) AS YearOpened
  FROM (SELECT *, 1 + ResellerKey % 3 AS kind, 1 + pick(ResellerKey, 'band', 4) AS band,
               ['Specialty Bike Shop', 'Value Added Reseller', 'Warehouse'] AS kinds
                 FROM reseller_plans) AS r
  LEFT JOIN sales ON sales.ResellerKey = r.ResellerKey
  ORDER BY r.ResellerKey;
`
