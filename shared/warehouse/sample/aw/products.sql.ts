/**
 * 606 product rows of 504 products: 209 bare components, and 295 sold products of which 52 have two
 * versions and 25 three. The dates of a version are unusable: EndDate lies before StartDate.
 */
export const products = /* sql */ `
  INSERT INTO dbo.DimProductCategory BY NAME
  SELECT * FROM (VALUES
    (1, 1, 'Bikes', 'Bicicleta', 'Vélo'), (2, 2, 'Components', 'Componente', 'Composant'),
    (3, 3, 'Clothing', 'Prenda', 'Vêtements'), (4, 4, 'Accessories', 'Accesorio', 'Accessoire')
  ) AS t(ProductCategoryKey, ProductCategoryAlternateKey, EnglishProductCategoryName,
         SpanishProductCategoryName, FrenchProductCategoryName);

  -- once, twice, thrice: products by number of versions; of the first, sold only in era 1 or era 2.
  -- online, trade: how often a line of either channel is of such a product.
  CREATE TABLE ranges AS
  SELECT * FROM (VALUES
    (1, 1, 'Mountain Bikes', 'Stribor', 'M', 26, 6, 0, 10, 8, 539.99, 3399.99, 0.553, 100, 150,
      165),
    (2, 1, 'Road Bikes', 'Jugo', 'R', 21, 22, 0, 12, 6, 539.99, 3578.27, 0.624, 100, 135, 165),
    (3, 1, 'Touring Bikes', 'Putnik', 'T', 22, 0, 0, 0, 0, 742.35, 2384.07, 0.621, 100, 110, 165),
    (4, 2, 'Handlebars', 'Rog', 'M', 5, 0, 3, 0, 3, 40.49, 120.27, 0.444, 500, 0, 130),
    (5, 2, 'Bottom Brackets', 'Osovina', NULL, 3, 0, 0, 0, 0, 53.99, 121.49, 0.444, 500, 0, 180),
    (6, 2, 'Brakes', 'Stoj', NULL, 2, 0, 0, 0, 0, 106.5, 106.5, 0.444, 500, 0, 190),
    (7, 2, 'Chains', 'Karika', NULL, 1, 0, 0, 0, 0, 20.24, 20.24, 0.444, 500, 0, 250),
    (8, 2, 'Cranksets', 'Poluga', NULL, 3, 0, 0, 0, 0, 175.49, 404.99, 0.444, 500, 0, 140),
    (9, 2, 'Derailleurs', 'Prijenos', NULL, 2, 0, 0, 0, 0, 91.49, 121.46, 0.444, 500, 0, 200),
    (10, 2, 'Forks', 'Vilica', NULL, 3, 0, 0, 0, 3, 148.22, 229.49, 0.444, 500, 0, 100),
    (11, 2, 'Headsets', 'Ležaj', NULL, 3, 0, 0, 0, 3, 34.2, 124.73, 0.444, 500, 0, 90),
    (12, 2, 'Mountain Frames', 'Stribor Frame', 'M', 16, 12, 0, 8, 4, 249.79, 1364.5, 0.54, 500, 0,
      150),
    (13, 2, 'Pedals', 'Nagaz', 'M', 7, 0, 0, 0, 0, 40.49, 80.99, 0.444, 500, 0, 210),
    (14, 2, 'Road Frames', 'Jugo Frame', 'R', 10, 9, 14, 4, 4, 297.63, 1431.5, 0.59, 500, 0, 115),
    (15, 2, 'Saddles', 'Sjedalo', 'R', 9, 0, 0, 0, 0, 27.12, 52.64, 0.444, 500, 0, 95),
    (16, 2, 'Touring Frames', 'Putnik Frame', 'T', 18, 0, 0, 0, 0, 333.42, 1003.91, 0.6, 500, 0,
      80),
    (17, 2, 'Wheels', 'Kotač', 'M', 14, 0, 0, 0, 11, 60.75, 357.06, 0.444, 500, 0, 140),
    (18, 3, 'Bib-Shorts', 'Vihor Bib', 'S', 3, 0, 0, 0, 3, 89.99, 89.99, 0.413, 4, 0, 250),
    (19, 3, 'Caps', 'Lasta Cap', 'S', 0, 0, 1, 0, 0, 8.99, 8.99, 0.77, 4, 2190, 1192),
    (20, 3, 'Gloves', 'Vihor Gloves', 'S', 3, 3, 0, 0, 3, 24.49, 37.99, 0.38, 4, 480, 360),
    (21, 3, 'Jerseys', 'Lasta Jersey', 'S', 4, 0, 4, 0, 0, 49.99, 53.99, 0.77, 4, 416, 480),
    (22, 3, 'Shorts', 'Vihor "Sprint" Shorts', 'M', 7, 0, 0, 0, 4, 59.99, 69.99, 0.39, 4, 340, 230),
    (23, 3, 'Socks', 'Lasta Socks', 'R', 4, 0, 0, 2, 0, 8.99, 9.5, 0.37, 4, 284, 220),
    (24, 3, 'Tights', 'Vihor Tights', 'S', 3, 0, 0, 0, 3, 74.99, 74.99, 0.413, 4, 0, 320),
    (25, 3, 'Vests', 'Lasta Vest', 'S', 3, 0, 0, 0, 0, 63.5, 63.5, 0.374, 4, 187, 290),
    (26, 4, 'Bike Racks', 'Nosač', 'S', 1, 0, 0, 0, 0, 120, 120, 0.374, 4, 328, 468),
    (27, 4, 'Bike Stands', 'Stalak', 'M', 1, 0, 0, 0, 0, 159, 159, 0.374, 4, 249, 0),
    (28, 4, 'Bottles and Cages', 'Izvor', 'S', 3, 0, 0, 0, 0, 4.99, 9.99, 0.374, 4, 2660, 150),
    (29, 4, 'Cleaners', 'Čistač', 'S', 1, 0, 0, 0, 0, 7.95, 7.95, 0.374, 4, 908, 419),
    (30, 4, 'Fenders', 'Blatobran', 'M', 1, 0, 0, 0, 0, 21.98, 21.98, 0.374, 4, 2121, 0),
    (31, 4, 'Helmets', 'Šljem', 'S', 0, 0, 3, 0, 0, 34.99, 34.99, 0.374, 4, 2147, 913),
    (32, 4, 'Hydration Packs', 'Deva', 'S', 1, 0, 0, 0, 0, 54.99, 54.99, 0.374, 4, 733, 341),
    (33, 4, 'Lights', 'Krijesnica', 'R', 3, 0, 0, 0, 3, 13.99, 44.99, 0.413, 4, 0, 0),
    (34, 4, 'Locks', 'Lokot', 'S', 1, 0, 0, 0, 1, 25, 25, 0.413, 4, 0, 259),
    (35, 4, 'Panniers', 'Bisaga', 'T', 1, 0, 0, 0, 1, 125, 125, 0.413, 4, 0, 0),
    (36, 4, 'Pumps', 'Puhalo', 'S', 2, 0, 0, 0, 2, 19.99, 24.99, 0.413, 4, 0, 133),
    (37, 4, 'Tires and Tubes', 'Guma', 'S', 11, 0, 0, 0, 0, 2.29, 35, 0.374, 4, 1575, 15)
  ) AS t(subcategory, category, label, stem, line, once, twice, thrice, old1, old2, low, high,
         cost_share, safety, online, trade);

  INSERT INTO dbo.DimProductSubcategory BY NAME
  SELECT subcategory AS ProductSubcategoryKey, subcategory AS ProductSubcategoryAlternateKey,
         label AS EnglishProductSubcategoryName, label || ' (es)' AS SpanishProductSubcategoryName,
         label || ' (fr)' AS FrenchProductSubcategoryName, category AS ProductCategoryKey
  FROM ranges ORDER BY subcategory;

  -- One row a version; era 1, 2, 3 is when the version is really sold, which no column says.
  CREATE TABLE versions AS
  WITH products AS (
    SELECT ranges.*, CAST(n AS INTEGER) AS n, once + twice + thrice AS products,
           (once + twice + thrice + 3) // 4 AS groups,
           CASE WHEN n < once THEN 1 WHEN n < once + twice THEN 2 ELSE 3 END AS versions
    FROM ranges, LATERAL (SELECT unnest(range(once + twice + thrice)) AS n)
  )
  SELECT *,
         CASE WHEN versions > 1 THEN 3 - versions + v WHEN n < old1 THEN 1
              WHEN n < old1 + old2 THEN 2 ELSE 3 END AS era,
         v = versions AND (versions > 1 OR n >= old1 + old2) AS current,
         -- Road frames outside the eras: the two of keys 210 and 211, without price or sale.
         subcategory = 14 AND n IN (once - 1, once - 2) AS priceless,
         100 * (1 + n // 4) AS model,
         -- Dear and cheap models alternate, so that every era has some of both.
         floor(low * pow(high / low, 1 - n // 4 * 3 % groups / groups) * [0.9, 0.96,
           1][era]) - 0.01 AS price,
         row_number() OVER (ORDER BY NOT (subcategory = 14 AND n IN (once - 1, once - 2)),
           subcategory, n, v)
           + 209 AS key
  FROM products, LATERAL (SELECT unnest(range(1, versions + 1)) AS v);

  INSERT INTO dbo.DimProduct BY NAME
  WITH priced AS (
    SELECT *, CASE WHEN priceless THEN NULL ELSE CAST(price AS DECIMAL(19, 4)) END AS list_price,
           one_of(subcategory * 100 + n // 4, 'colour',
             ['Black', 'Red', 'Silver', 'Yellow', 'Blue']) AS colour,
           CASE WHEN category = 1 OR label LIKE '%Frames' THEN ['38', '42', '46', '52'][n % 4 + 1]
                WHEN category = 3 AND label <> 'Caps'
                  THEN ['S', 'M', 'L', 'XL'][n % 4 + 1] END AS size
    FROM versions
  )
  SELECT
    key AS ProductKey,
    printf('%s-%02d%02d', upper(left(label, 2)), subcategory, n + 1) AS ProductAlternateKey,
    subcategory AS ProductSubcategoryKey,
    CASE WHEN category = 1 OR label LIKE '%Frames' THEN 'LB ' END AS WeightUnitMeasureCode,
    CASE WHEN category = 1 OR label LIKE '%Frames' THEN 'CM ' END AS SizeUnitMeasureCode,
    stem || ' ' || model || CASE WHEN category = 2 AND size IS NULL THEN '  ' ELSE ' ' END
      || CASE WHEN size IS NULL THEN chr(65 + n % 4) ELSE colour || ', '
        || size END AS EnglishProductName,
    CASE WHEN category = 2 THEN '' ELSE stem || ' ' || model || ' (es)' END AS SpanishProductName,
    CASE WHEN category = 2 THEN '' ELSE stem || ' ' || model || ' (fr)' END AS FrenchProductName,
    round(list_price * cost_share * [0.97, 0.965, 1.004][era], 4) AS StandardCost,
    true AS FinishedGoodsFlag,
    CASE WHEN category = 4 OR (category = 2 AND size IS NULL) THEN 'NA' ELSE colour END AS Color,
    safety AS SafetyStockLevel, safety * 3 // 4 AS ReorderPoint,
    list_price AS ListPrice, size AS Size, coalesce(size, 'NA') AS SizeRange,
    CASE WHEN category = 1 OR label LIKE '%Frames'
      THEN round(2 + 20 * u(key, 'weight'), 2) END AS Weight,
    CASE category WHEN 1 THEN 4 WHEN 2 THEN 1 ELSE 0 END AS DaysToManufacture,
    line || ' ' AS ProductLine,
    CAST(list_price * 0.6 AS DECIMAL(19, 4)) AS DealerPrice,
    CASE WHEN category < 3 THEN ['H ', 'M ', 'L '][least(n // 8, 2) + 1] END AS Class,
    CASE WHEN category = 1 THEN 'U ' WHEN category = 3 THEN 'W ' END AS Style,
    stem || ' ' || model AS ModelName,
    encode(repeat('photo of ' || stem, 40)) AS LargePhoto,
    stem || ' ' || model || ': made for the long way round.' AS EnglishDescription,
    'Fait pour les longs détours.' AS FrenchDescription, '为远路而造。' AS ChineseDescription,
    'صنع للطرق الطويلة.' AS ArabicDescription, 'נבנה לדרך הארוכה.' AS HebrewDescription,
    'สร้างมาเพื่อเส้นทางไกล' AS ThaiDescription, 'Für lange Wege gemacht.' AS GermanDescription,
    '遠回りのために。' AS JapaneseDescription, 'Uzun yollar için.' AS TurkishDescription,
    CASE era WHEN 1 THEN TIMESTAMP '2011-07-01' WHEN 2 THEN TIMESTAMP '2012-07-01'
             ELSE TIMESTAMP '2013-07-01' END AS StartDate,
    CASE WHEN current THEN NULL WHEN era = 1 THEN TIMESTAMP '2007-12-28'
      ELSE TIMESTAMP '2008-12-27' END AS EndDate,
    CASE WHEN current THEN 'Current' END AS Status
  FROM priced
  UNION ALL BY NAME
  SELECT i AS ProductKey, printf('CP-%04d', i) AS ProductAlternateKey,
         one_of(i, 'shape', ['Flat Washer', 'Hex Nut', 'Lock Ring', 'Bearing Race', 'Spoke Blank',
                             'Guide Bushing', 'Crown Plate', 'Tube Stock', 'Seat Clamp']) || ' '
                               || i
           AS EnglishProductName,
         '' AS SpanishProductName, '' AS FrenchProductName, i % 10 = 0 AS FinishedGoodsFlag,
         'NA' AS Color, CASE WHEN i % 8 = 0 THEN 800 WHEN i % 4 = 1 THEN 500
           ELSE 1000 END AS SafetyStockLevel,
         CASE WHEN i % 8 = 0 THEN 600 WHEN i % 4 = 1 THEN 375 ELSE 750 END AS ReorderPoint,
         'NA' AS SizeRange, i % 3 // 2 AS DaysToManufacture,
         TIMESTAMP '2003-07-01' AS StartDate, 'Current' AS Status
  FROM range(1, 210) AS keys(i)
  ORDER BY ProductKey;

  UPDATE dbo.DimProduct SET FinishedGoodsFlag = false WHERE ProductKey < 210;
`
