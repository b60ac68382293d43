/** 105 currencies of which 14 have daily rates; the two old European ones stop on 2011-06-30. */
export const currencies = /* sql */ `
  INSERT INTO dbo.DimCurrency BY NAME
  WITH used(key, code, name) AS (VALUES
    (3, 'ARS', 'Argentine Peso'), (6, 'AUD', 'Australian Dollar'), (14, 'VEB', 'Bolivar'),
    (16, 'BRL', 'Brazilian Real'), (19, 'CAD', 'Canadian Dollar'), (29, 'DEM', 'Deutsche Mark'),
    (36, 'EUR', 'EURO'), (39, 'FRF', 'French Franc'), (61, 'MXN', 'Mexican Peso'),
    (85, 'SAR', 'Saudi Riyal'), (98, 'GBP', 'United Kingdom Pound'), (100, 'USD', 'US Dollar'),
    (102, 'JPY', 'Yen'), (103, 'CNY', 'Yuan Renminbi')
  )
  SELECT i AS CurrencyKey,
         coalesce(code, chr(65 + CAST(i // 26 AS INTEGER)) || chr(65 + CAST(i % 26 AS INTEGER))
           || 'X')
           AS CurrencyAlternateKey,
         coalesce(name, place_name(i * 37) || ' Crown') AS CurrencyName
  FROM range(1, 106) AS keys(i) LEFT JOIN used ON used.key = i
  ORDER BY i;

  INSERT INTO dbo.FactCurrencyRate BY NAME
  WITH rated(key, rate, until) AS (VALUES
    (3, 0.786, DATE '2014-02-28'), (6, 0.551, DATE '2014-02-28'), (14, 0.00126, DATE '2014-02-28'),
    (16, 0.442, DATE '2014-02-28'), (19, 0.653, DATE '2014-02-28'), (29, 0.502, DATE '2011-06-30'),
    (36, 0.926, DATE '2014-02-28'), (39, 0.15, DATE '2011-06-30'), (61, 0.105, DATE '2014-02-28'),
    (85, 0.267, DATE '2014-02-28'), (98, 1.492, DATE '2014-02-28'), (100, 1, DATE '2014-02-28'),
    (102, 0.00854, DATE '2014-02-28'), (103, 0.121, DATE '2014-02-28')
  )
  SELECT key AS CurrencyKey, date_key(day) AS DateKey, day AS Date,
         -- The dollar is the base: its rate is always 1.
         CASE WHEN key = 100 THEN 1 ELSE rate * (1 + 0.06 * sin(key + epoch(day) / 8e6)) END
           AS AverageRate,
         CASE WHEN key = 100 THEN 1
              ELSE rate * (1 + 0.06 * sin(key + epoch(day) / 8e6))
                   * (1 + 0.001 * gauss(hash(key, day), 'closing rate')) END
           AS EndOfDayRate
  FROM rated, range(DATE '2010-12-29', DATE '2014-03-01', INTERVAL 1 DAY) AS days(day)
  WHERE day <= until
  ORDER BY key, day;
`
