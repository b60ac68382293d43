/** 290 people in 296 rows (six superseded), of whom 17 sell: 14 representatives and 3 managers. */
export const employees = /* sql */ `
  -- The territories a seller serves (a repeat counts twice); managers fill in everywhere.
  CREATE TABLE sellers AS
  SELECT * FROM (VALUES
    (272, 11, '2010-08-04', 277, [1, 2, 3, 4, 5, 6]), (281, 2, '2010-12-29', 272, [2, 3, 4]),
    (282, 4, '2010-12-29', 272, [4, 1, 3]), (283, 3, '2010-12-29', 272, [3, 2, 4, 5]),
    (284, 6, '2010-12-29', 272, [6]), (285, 5, '2010-12-29', 272, [5, 5, 5]),
    (286, 1, '2010-12-29', 272, [1]), (287, 4, '2010-12-29', 272, [4, 1, 3]),
    (288, 6, '2010-12-29', 272, [6, 10]), (289, 1, '2010-12-29', 272, [1]),
    (290, 11, '2011-11-15', 277, [7, 8, 10]), (291, 10, '2011-12-29', 290, [6, 6, 10]),
    (292, 7, '2011-12-29', 290, [7]), (293, 1, '2012-03-30', 272, [1]),
    (294, 11, '2012-10-12', 277, [9]),
    (295, 8, '2012-12-28', 290, [8]), (296, 9, '2012-12-28', 294, [9])
  ) AS t(EmployeeKey, territory, hired, parent, serves);

  CREATE TABLE serving AS
  SELECT EmployeeKey, CAST(hired AS DATE) AS hired, served AS territory,
         territory = 11 AS manages,
         count(*) * CASE WHEN EmployeeKey = 272 THEN 0.03 WHEN territory = 11 THEN 0.2
           WHEN served = territory THEN 1.6 ELSE 1 END AS strength
  FROM sellers, LATERAL (SELECT unnest(serves) AS served)
  GROUP BY EmployeeKey, hired, served, territory;

  INSERT INTO dbo.DimEmployee BY NAME
  WITH posts(key, person, title, department, parent, starts, ends) AS (VALUES
    (4, 4, 'Senior Tool Designer', 'Tool Design', 3, '2007-07-05', '2009-12-28'),
    (5, 4, 'Senior Tool Designer', 'Tool Design', 3, '2009-12-29', NULL),
    (7, 7, 'Marketing Manager', 'Marketing', 112, '2007-07-20', '2009-02-11'),
    (8, 7, 'Marketing Manager', 'Marketing', 112, '2009-02-12', NULL),
    (98, 98, 'Scheduling Assistant', 'Production Control', 46, '2008-08-07', '2011-03-31'),
    (99, 98, 'Scheduling Assistant', 'Production Control', 46, '2011-04-01', NULL),
    (112, 112, 'Chief Executive Officer', 'Executive', NULL, '2009-02-11', NULL),
    (143, 143, 'Chief Financial Officer', 'Executive', 112, '2008-08-31', '2013-06-13'),
    (144, 143, 'Chief Financial Officer', 'Executive', 112, '2013-06-14', NULL),
    (277, 277, 'Vice President of Sales', 'Sales', 112, '2010-09-15', NULL),
    (278, 278, 'Purchasing Manager', 'Purchasing', 144, '2010-09-25', '2011-02-27'),
    (279, 278, 'Purchasing Manager', 'Purchasing', 144, '2011-02-28', '2012-02-12'),
    (280, 278, 'Purchasing Manager', 'Purchasing', 144, '2012-02-13', NULL)),
  people AS (
    SELECT CAST(i AS INTEGER) AS key, coalesce(person, i) AS person,
           CASE WHEN title IS NOT NULL THEN title
                WHEN i = 272 THEN 'North American Sales Manager'
                WHEN i = 290 THEN 'European Sales Manager'
                WHEN i = 294 THEN 'Pacific Sales Manager'
                WHEN EmployeeKey IS NOT NULL THEN 'Sales Representative'
                ELSE 'Production Technician - WC' || (10 * (1 + i % 6)) END AS title,
           CASE WHEN department IS NOT NULL THEN department
                WHEN EmployeeKey IS NOT NULL THEN 'Sales' ELSE 'Production' END AS department,
           CASE WHEN i <> 112 THEN coalesce(posts.parent, sellers.parent, 18) END AS parent,
           CAST(coalesce(starts, hired) AS DATE) AS starts, CAST(ends AS DATE) AS ends,
           coalesce(territory, 11) AS territory, EmployeeKey IS NOT NULL AS sells
    FROM range(1, 297) AS keys(i)
    LEFT JOIN posts ON posts.key = i
    LEFT JOIN sellers ON EmployeeKey = i
  )
  SELECT
    key AS EmployeeKey, CASE WHEN key = 18 THEN 112 ELSE parent END AS ParentEmployeeKey,
    CAST(100000000 + pick(person, 'id', 899999999) AS VARCHAR) AS EmployeeNationalIDAlternateKey,
    territory AS SalesTerritoryKey,
    given_name(person + 500000) AS FirstName, family_name(person + 500000) AS LastName,
    CASE WHEN person % 22 > 0 THEN chr(65 + pick(person, 'initial', 26)) END AS MiddleName,
    false AS NameStyle, title AS Title,
    coalesce(starts, DATE '2006-01-28' + pick(person, 'hired', 1500)) AS HireDate,
    DATE '1951-05-17' + pick(person, 'birth', 14000) AS BirthDate,
    'example' || chr(92) || 'employee' || person AS LoginID,
    'employee' || person || '@example.com' AS EmailAddress,
    phone(person) AS Phone, one_of(person, 'marital', ['M', 'S']) AS MaritalStatus,
    given_name(person + 900000) || ' ' || family_name(person + 500000) AS EmergencyContactName,
    phone(person + 900000) AS EmergencyContactPhone,
    sells OR parent = 112 AS SalariedFlag, one_of(person, 'gender', ['F', 'M']) AS Gender,
    1 + (sells OR parent = 112)::INT AS PayFrequency,
    CAST(9 + 40 * u(person, 'rate') AS DECIMAL(19, 4)) AS BaseRate,
    pick(person, 'vacation', 100) AS VacationHours, 20 + pick(person, 'sick', 60) AS SickLeaveHours,
    true AS CurrentFlag, sells AS SalesPersonFlag, department AS DepartmentName,
    coalesce(starts, DATE '2006-01-28' + pick(person, 'hired', 1500)) AS StartDate, ends AS EndDate,
    CASE WHEN ends IS NULL THEN 'Current' END AS Status
  FROM people
  ORDER BY key;
`
