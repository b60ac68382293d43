/** 37,940 invented cities and the Unknown; each has a point as sys.geography serialises it. */
export const cities = /* sql */ `
  INSERT INTO Dimension.City BY NAME
  WITH states(territory, state, below) AS (VALUES
    ('Great Lakes', 'Illinois', 0.09), ('Great Lakes', 'Ohio', 0.152),
    ('Rocky Mountain', 'Colorado', 0.21),
    ('Mideast', 'Pennsylvania', 0.28), ('Mideast', 'New York', 0.34),
    ('Southeast', 'Alabama', 0.44),
    ('Southeast', 'Georgia', 0.51), ('Southeast', 'Florida', 0.579), ('Southwest', 'Texas', 0.64),
    ('Southwest', 'Arizona', 0.692), ('Plains', 'Kansas', 0.77), ('Plains', 'Iowa', 0.853),
    ('Far West', 'California', 0.90), ('Far West', 'Oregon', 0.948),
    ('New England', 'Maine', 0.9935),
    ('External', 'Puerto Rico (US Territory)', 1.0)),
  placed AS (
    SELECT CAST(i AS INTEGER) AS key,
           (SELECT min_by({territory: territory, state: state}, below)
             FROM states WHERE below > u(i, 'state')) AS place
    FROM range(1, 37941) AS keys(i)
  )
  SELECT 0 AS "City Key", 0 AS "WWI City ID", 'Unknown' AS "City", 'N/A' AS "State Province",
         'N/A' AS "Country",
         'N/A' AS "Continent", 'N/A' AS "Sales Territory", 'N/A' AS "Region", 'N/A' AS "Subregion",
         NULL AS "Location", 0 AS "Latest Recorded Population", opened() AS "Valid From",
         forever() AS "Valid To", 0 AS "Lineage Key"
  UNION ALL BY NAME
  SELECT key AS "City Key", key AS "WWI City ID", place_name(key * 13 + key // 1225) AS "City",
         place.state AS "State Province",
         'United States' AS "Country", 'North America' AS "Continent",
         place.territory AS "Sales Territory",
         'Americas' AS "Region", 'Northern America' AS "Subregion",
         -- A header and two little-endian doubles: latitude 32 to 48, longitude -128 to -64.
         printf('0xE6100000010C%012X4%X40%012X5%XC0', hash(key, 'latitude') >> 16,
           pick(key, 'north', 8), hash(key, 'longitude') >> 16, 1 + pick(key, 'west', 14))
           AS "Location",
         CAST(exp(7 + 1.8 * gauss(key, 'population')) AS BIGINT) AS "Latest Recorded Population",
         opened() AS "Valid From", forever() AS "Valid To", 1 AS "Lineage Key"
  FROM placed
  ORDER BY "City Key";
`
