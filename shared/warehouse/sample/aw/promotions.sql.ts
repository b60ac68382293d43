/** 16 promotions: 2–6 by quantity, 7–16 for a product range. 6, 10, 12 and 15 are never used. */
export const promotions = /* sql */ `
  INSERT INTO dbo.DimPromotion BY NAME
  WITH promotions(key, name, pct, type, category, starts, ends, least, most) AS (VALUES
    (1, 'No Discount', 0, 'No Discount', 'No Discount', '2010-11-29', '2014-06-30', 0, NULL),
    (2, 'Volume Discount 11 to 14', 0.02, 'Volume Discount', 'Reseller', '2010-12-29', '2013-12-28',
      11, 14),
    (3, 'Volume Discount 15 to 24', 0.05, 'Volume Discount', 'Reseller', '2010-12-29', '2013-12-28',
      15, 24),
    (4, 'Volume Discount 25 to 40', 0.10, 'Volume Discount', 'Reseller', '2010-12-29', '2013-12-28',
      25, 40),
    (5, 'Volume Discount 41 to 60', 0.15, 'Volume Discount', 'Reseller', '2010-12-29', '2013-12-28',
      41, 60),
    (6, 'Volume Discount over 60', 0.20, 'Volume Discount', 'Reseller', '2010-12-29', '2013-12-28',
      61, NULL),
    (7, 'Stribor 100 Farewell Sale', 0.35, 'Discontinued Product', 'Reseller', '2011-11-12',
      '2011-12-28', 0, NULL),
    (8, 'Winter Helmet Week-2002', 0.10, 'Seasonal Discount', 'Reseller', '2011-12-29', '2012-01-29',
      0, NULL),
    (9, 'Jugo 300 Overstock', 0.30, 'Excess Inventory', 'Reseller', '2011-12-29', '2012-02-29', 0,
      NULL),
    (10, 'Off-Road Tire Sale', 0.50, 'Excess Inventory', 'Customer', '2012-12-12', '2013-02-26', 0,
      NULL),
    (11, 'Winter Helmet Week-2003', 0.15, 'Seasonal Discount', 'Reseller', '2012-12-28',
      '2013-01-28', 0, NULL),
    (12, 'Road Frame Clear-out', 0.35, 'Excess Inventory', 'Reseller', '2012-12-28', '2013-02-11', 0,
      NULL),
    (13, 'Putnik 300 Launch', 0.15, 'New Product', 'Reseller', '2012-12-28', '2013-03-30', 0, NULL),
    (14, 'Putnik 100 Launch', 0.20, 'New Product', 'Reseller', '2012-12-28', '2013-03-30', 0, NULL),
    (15, 'Half-Price Pedals', 0.50, 'Seasonal Discount', 'Customer', '2013-02-11', '2013-03-14', 0,
      NULL),
    (16, 'Stribor 700 Clearance Sale', 0.40, 'Discontinued Product', 'Reseller', '2013-09-28',
      '2013-12-28', 0, NULL)
  )
  SELECT key AS PromotionKey, key AS PromotionAlternateKey,
         name AS EnglishPromotionName, name || ' (es)' AS SpanishPromotionName,
         name || ' (fr)' AS FrenchPromotionName, pct AS DiscountPct,
         type AS EnglishPromotionType, type || ' (es)' AS SpanishPromotionType,
         type || ' (fr)' AS FrenchPromotionType, category AS EnglishPromotionCategory,
         category || ' (es)' AS SpanishPromotionCategory,
         category || ' (fr)' AS FrenchPromotionCategory,
         CAST(starts AS TIMESTAMP) AS StartDate, CAST(ends AS TIMESTAMP) AS EndDate,
         least AS MinQty, most AS MaxQty
  FROM promotions
  ORDER BY key;

  -- What 7-16 apply to; NULL is every model of the subcategory.
  CREATE TABLE promoted AS
  SELECT * FROM (VALUES (7, 1, 100), (8, 31, NULL), (9, 2, 300), (11, 31, NULL), (13, 3, 300),
                        (14, 3, 100), (16, 1, 700)) AS t(PromotionKey, ProductSubcategoryKey,
                        model);
`
