/** 19 people in 212 versions: a salesperson is many Employee Keys, so facts are grouped by WWI id. */
export const employees = /* sql */ `
  CREATE TABLE staff AS
  SELECT person, sells = 1 AS sells, versions, row_number() OVER (ORDER BY person) - 1 AS seat
  FROM (VALUES
    (2, 1, 9), (3, 1, 13), (4, 0, 9), (5, 0, 3), (6, 1, 11), (7, 1, 14), (8, 1, 14), (9, 0, 10),
    (10, 0, 12),
    (11, 0, 15), (12, 0, 7), (13, 1, 15), (14, 1, 18), (15, 1, 14), (16, 1, 3), (17, 0, 10),
    (18, 0, 6), (19, 0, 17), (20, 1, 12)
  ) AS t(person, sells, versions);

  -- All but the last two versions share the years of sales; person 8 has one of them twice.
  CREATE TABLE employee_versions AS
  WITH periods AS (
    SELECT person, sells, seat, versions - 2 - (person = 8)::INT AS periods FROM staff
  ),
  starts AS (
    SELECT *, CASE WHEN n = 0 THEN 0 ELSE 0.8 * u(person * 100 + n, 'change') END AS jitter,
           DATE '2013-01-01' + CAST(floor((n + jitter) * 1246 / periods) AS INTEGER) AS day
    FROM periods, LATERAL (SELECT unnest(range(periods)) AS n)
  ),
  worked AS (
    SELECT person, sells, seat, n, 0 AS twin,
           day + to_hours(CASE WHEN n = 0 THEN 0 ELSE 8 END) AS valid_from,
           lead(day + to_hours(8), 1, TIMESTAMP '2016-05-31 23:13')
             OVER (PARTITION BY person ORDER BY n) AS valid_to
    FROM starts
  )
  SELECT *, row_number() OVER (ORDER BY valid_from, hash(person, 'rank'), twin) AS key
  FROM (
    SELECT * FROM worked
    UNION ALL SELECT * REPLACE (1 AS twin) FROM worked WHERE person = 8 AND n = 6
    UNION ALL SELECT person, sells, seat, 90, 0, TIMESTAMP '2016-05-31 23:13',
              TIMESTAMP '2016-05-31 23:14' FROM staff
    UNION ALL SELECT person, sells, seat, 91, 0, TIMESTAMP '2016-05-31 23:14', NULL FROM staff
  );

  INSERT INTO Dimension.Employee BY NAME
  SELECT 0 AS "Employee Key", 0 AS "WWI Employee ID", 'Unknown' AS "Employee",
         'N/A' AS "Preferred Name", 0 AS "Is Salesperson",
         opened() AS "Valid From", forever() AS "Valid To", 0 AS "Lineage Key"
  UNION ALL BY NAME
  SELECT key AS "Employee Key", person AS "WWI Employee ID",
         given_name(person + 70) || ' ' || family_name(person + 70) AS "Employee",
         given_name(person + 70) AS "Preferred Name",
         sells::INT AS "Is Salesperson", instant(valid_from) AS "Valid From",
         coalesce(instant(valid_to), forever()) AS "Valid To", 3 AS "Lineage Key"
  FROM employee_versions
  ORDER BY "Employee Key";

  -- Who bore which key on which day: one seat of ten sells, one of nine picks.
  CREATE TABLE on_duty AS
  SELECT day, sells, dense_rank() OVER (PARTITION BY sells ORDER BY person) - 1 AS seat,
         min(key) AS key
  FROM open_days JOIN employee_versions
    ON n < 90 AND CAST(valid_from AS DATE) <= day AND day + to_hours(12) < valid_to
  GROUP BY day, sells, person;
`
