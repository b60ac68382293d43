/** 18,484 customers, each in a town of a territory drawn in the shares of the released data. */
export const customers = /* sql */ `
  CREATE TABLE customer_towns AS
  WITH territories(territory, below) AS (VALUES
    (1, 0.179), (4, 0.417), (2, 0.419), (3, 0.421), (5, 0.423), (9, 0.617), (10, 0.721), (7, 0.819),
    (8, 0.915), (6, 1.0)),
  placed AS (
    SELECT CAST(i AS INTEGER) AS CustomerKey,
           (SELECT min_by(territory, below)
             FROM territories WHERE below > u(i, 'territory')) AS territory
    FROM range(11000, 29484) AS keys(i)
  )
  SELECT CustomerKey, territory, GeographyKey,
         -- Customers came in this order, unrelated to their keys.
         row_number() OVER (ORDER BY hash(CustomerKey, 'arrival'), CustomerKey) AS arrival
  FROM placed JOIN towns
    ON SalesTerritoryKey = territory AND place = pick(CustomerKey, 'town', places);

  CREATE MACRO education(i) AS
    ['Partial High School', 'High School', 'Partial College', 'Bachelors',
      'Graduate Degree'][i + 1];
  CREATE MACRO occupation(i) AS
    ['Manual', 'Clerical', 'Skilled Manual', 'Professional', 'Management'][i + 1];
`

/** Written once the sales are known, for the date of the first purchase. */
export const customerRows = /* sql */ `
  INSERT INTO dbo.DimCustomer BY NAME
  SELECT
    c.CustomerKey, GeographyKey, printf('AW%08d', c.CustomerKey) AS CustomerAlternateKey,
    CASE WHEN u(c.CustomerKey, 'title') < 0.0055 THEN 'Dr.' END AS Title,
    given_name(c.CustomerKey) AS FirstName,
    CASE WHEN u(c.CustomerKey, 'middle') < 0.58
      THEN chr(65 + pick(c.CustomerKey, 'initial', 26)) END AS MiddleName,
    family_name(c.CustomerKey) AS LastName,
    false AS NameStyle,
    DATE '1930-01-01' + pick(c.CustomerKey, 'birth', 19000) AS BirthDate,
    one_of(c.CustomerKey, 'marital', ['M', 'S']) AS MaritalStatus,
    CASE WHEN c.CustomerKey % 6000 = 7 THEN 'Jr.' END AS Suffix,
    one_of(c.CustomerKey, 'gender', ['F', 'M']) AS Gender,
    'customer' || c.CustomerKey || '@example.com' AS EmailAddress,
    10000 * (1 + pick(c.CustomerKey, 'income', 17)) AS YearlyIncome,
    pick(c.CustomerKey, 'children', 6) AS TotalChildren,
    pick(c.CustomerKey, 'at home', pick(c.CustomerKey, 'children', 6) + 1) AS NumberChildrenAtHome,
    education(pick(c.CustomerKey, 'education', 5)) AS EnglishEducation,
    education(pick(c.CustomerKey, 'education', 5)) || ' (es)' AS SpanishEducation,
    education(pick(c.CustomerKey, 'education', 5)) || ' (fr)' AS FrenchEducation,
    occupation(pick(c.CustomerKey, 'occupation', 5)) AS EnglishOccupation,
    occupation(pick(c.CustomerKey, 'occupation', 5)) || ' (es)' AS SpanishOccupation,
    occupation(pick(c.CustomerKey, 'occupation', 5)) || ' (fr)' AS FrenchOccupation,
    one_of(c.CustomerKey, 'owner', ['0', '1', '1']) AS HouseOwnerFlag,
    pick(c.CustomerKey, 'cars', 5) AS NumberCarsOwned,
    street(c.CustomerKey) AS AddressLine1,
    CASE WHEN u(c.CustomerKey, 'flat') < 0.017 THEN '# '
      || (1 + pick(c.CustomerKey, 'flat number', 40)) END AS AddressLine2,
    phone(c.CustomerKey) AS Phone,
    first_purchase AS DateFirstPurchase,
    one_of(c.CustomerKey, 'commute',
      ['0-1 Miles', '1-2 Miles', '2-5 Miles', '5-10 Miles', '10+ Miles']) AS CommuteDistance
  FROM customer_towns AS c
  LEFT JOIN (SELECT CustomerKey, CAST(min(OrderDate) AS DATE) AS first_purchase
             FROM dbo.FactInternetSales GROUP BY CustomerKey) AS firsts
    ON firsts.CustomerKey = c.CustomerKey
  ORDER BY c.CustomerKey;
`
