/** Dimension.Date 2013–2016 (running past the last sale), and the days on which the firm is open. */
export const calendar = /* sql */ `
  CREATE MACRO opened() AS '2013-01-01T00:00:00.0000000';
  CREATE MACRO forever() AS '9999-12-31T23:59:59.9999999';
  CREATE MACRO instant(t) AS strftime(t, '%Y-%m-%dT%H:%M:%S') || '.0000000';

  INSERT INTO Dimension.Date BY NAME
  SELECT d AS "Date", day(d) AS "Day Number", CAST(day(d) AS VARCHAR) AS "Day",
         monthname(d) AS "Month",
         short AS "Short Month", month(d) AS "Calendar Month Number",
         'CY' || year(d) || '-' || short AS "Calendar Month Label",
         year(d) AS "Calendar Year", 'CY' || year(d) AS "Calendar Year Label",
         -- The fiscal year begins on 1 November.
         (month(d) + 1) % 12 + 1 AS "Fiscal Month Number",
         'FY' || fiscal || '-' || short AS "Fiscal Month Label",
         fiscal AS "Fiscal Year", 'FY' || fiscal AS "Fiscal Year Label",
         weekofyear(d) AS "ISO Week Number"
  FROM (SELECT CAST(day AS DATE) AS d, strftime(day, '%b') AS short,
    year(day) + (month(day) > 10)::INT AS fiscal
        FROM range(DATE '2013-01-01', DATE '2017-01-01', INTERVAL 1 DAY) AS days(day))
  ORDER BY d;

  -- Open days are numbered from 0; there is never a Sunday among them.
  CREATE TABLE open_days AS
  SELECT CAST(day AS DATE) AS day, row_number() OVER (ORDER BY day) - 1 AS nth
  FROM range(DATE '2013-01-01', DATE '2016-06-01', INTERVAL 1 DAY) AS days(day)
  WHERE dayofweek(day) <> 0;
`
