/** DimDate 2005–2014, with the released table's switch of its fiscal-year naming in 2011. */
export const calendar = /* sql */ `
  INSERT INTO dbo.DimDate BY NAME
  SELECT
    date_key(d) AS DateKey,
    d AS FullDateAlternateKey,
    dow + 1 AS DayNumberOfWeek,
    dayname(d) AS EnglishDayNameOfWeek,
    ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'][dow + 1]
      AS SpanishDayNameOfWeek,
    ['Dimanche', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi'][dow + 1]
      AS FrenchDayNameOfWeek,
    day(d) AS DayNumberOfMonth,
    dayofyear(d) AS DayNumberOfYear,
    -- Weeks begin on Sunday, and 1 January is always in week 1.
    (dayofyear(d) - 1 + dayofweek(make_date(y, 1, 1))) // 7 + 1 AS WeekNumberOfYear,
    monthname(d) AS EnglishMonthName,
    ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto', 'Septiembre',
     'Octubre', 'Noviembre', 'Diciembre'][m] AS SpanishMonthName,
    ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre',
     'Octobre', 'Novembre', 'Décembre'][m] AS FrenchMonthName,
    m AS MonthNumberOfYear,
    quarter(d) AS CalendarQuarter,
    y AS CalendarYear,
    half AS CalendarSemester,
    (quarter(d) + 1) % 4 + 1 AS FiscalQuarter,
    CASE WHEN y <= 2010 THEN y + half - 1 ELSE y + half - 2 END AS FiscalYear,
    3 - half AS FiscalSemester
  FROM (
    SELECT CAST(day AS DATE) AS d, dayofweek(day) AS dow, month(day) AS m, year(day) AS y,
           CASE WHEN month(day) <= 6 THEN 1 ELSE 2 END AS half
    FROM range(DATE '2005-01-01', DATE '2015-01-01', INTERVAL 1 DAY) AS days(day)
  )
  ORDER BY DateKey;
`
