/** DimSalesTerritory (with its NA member, which never sells) and 655 invented towns. */
export const geography = /* sql */ `
  INSERT INTO dbo.DimSalesTerritory BY NAME
  SELECT * FROM (VALUES
    (1, 1, 'Northwest', 'United States', 'North America'),
    (2, 2, 'Northeast', 'United States', 'North America'),
    (3, 3, 'Central', 'United States', 'North America'),
    (4, 4, 'Southwest', 'United States', 'North America'),
    (5, 5, 'Southeast', 'United States', 'North America'),
    (6, 6, 'Canada', 'Canada', 'North America'),
    (7, 7, 'France', 'France', 'Europe'),
    (8, 8, 'Germany', 'Germany', 'Europe'),
    (9, 9, 'Australia', 'Australia', 'Pacific'),
    (10, 10, 'United Kingdom', 'United Kingdom', 'Europe'),
    (11, 0, 'NA', 'NA', 'NA')
  ) AS t(SalesTerritoryKey, SalesTerritoryAlternateKey, SalesTerritoryRegion,
         SalesTerritoryCountry, SalesTerritoryGroup);

  UPDATE dbo.DimSalesTerritory SET SalesTerritoryImage = encode('territory ' || SalesTerritoryKey)
  WHERE SalesTerritoryKey < 11;

  INSERT INTO dbo.DimGeography BY NAME
  WITH states(code, state, country, english, spanish, french, territory, towns) AS (VALUES
    ('NSW', 'New South Wales', 'AU', 'Australia', 'Australia', 'Australie', 9, 20),
    ('VIC', 'Victoria', 'AU', 'Australia', 'Australia', 'Australie', 9, 20),
    ('BC', 'British Columbia', 'CA', 'Canada', 'Canadá', 'Canada', 6, 33),
    ('ON', 'Ontario', 'CA', 'Canada', 'Canadá', 'Canada', 6, 40),
    ('BY', 'Bayern', 'DE', 'Germany', 'Alemania', 'Allemagne', 8, 30),
    ('HE', 'Hessen', 'DE', 'Germany', 'Alemania', 'Allemagne', 8, 35),
    ('59', 'Nord', 'FR', 'France', 'Francia', 'France', 7, 28),
    ('78', 'Yveline', 'FR', 'France', 'Francia', 'France', 7, 20),
    ('ENG', 'England', 'GB', 'United Kingdom', 'Reino Unido', 'Royaume-Uni', 10, 53),
    ('WA', 'Washington', 'US', 'United States', 'Estados Unidos', 'États-Unis', 1, 50),
    ('OR', 'Oregon', 'US', 'United States', 'Estados Unidos', 'États-Unis', 1, 40),
    ('ME', 'Maine', 'US', 'United States', 'Estados Unidos', 'États-Unis', 2, 46),
    ('IL', 'Illinois', 'US', 'United States', 'Estados Unidos', 'États-Unis', 3, 50),
    ('CA', 'California', 'US', 'United States', 'Estados Unidos', 'États-Unis', 4, 80),
    ('TX', 'Texas', 'US', 'United States', 'Estados Unidos', 'États-Unis', 4, 50),
    ('FL', 'Florida', 'US', 'United States', 'Estados Unidos', 'États-Unis', 5, 60)
  ),
  towns AS (
    SELECT *, row_number() OVER (ORDER BY country, code, n) AS key
    FROM states, LATERAL (SELECT unnest(range(towns)) AS n)
  )
  SELECT
    key AS GeographyKey,
    place_name(key * 29) AS City,
    code AS StateProvinceCode,
    state AS StateProvinceName,
    country AS CountryRegionCode,
    english AS EnglishCountryRegionName,
    spanish AS SpanishCountryRegionName,
    french AS FrenchCountryRegionName,
    CAST(10000 + pick(key, 'postal', 89999) AS VARCHAR) AS PostalCode,
    territory AS SalesTerritoryKey,
    '198.51.100.' || (key % 255) AS IpAddressLocator
  FROM towns
  ORDER BY key;

  -- A place in its territory, to let a customer or reseller be given a town of a territory.
  CREATE TABLE towns AS
  SELECT GeographyKey, SalesTerritoryKey,
         row_number() OVER (PARTITION BY SalesTerritoryKey ORDER BY GeographyKey) - 1 AS place,
         count(*) OVER (PARTITION BY SalesTerritoryKey) AS places
  FROM dbo.DimGeography;
`
