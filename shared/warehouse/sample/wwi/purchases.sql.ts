/**
 * Nine items are ordered nearly every open day in quantities that grow without bound; the other
 * dry goods once in January 2013, the chilled ones in January 2016. The last day's nine lines are open.
 */
export const purchases = /* sql */ `
  CREATE TABLE purchase_lines AS
  WITH runners(id, frequency) AS (VALUES (77, 0.9), (78, 0.9), (80, 0.87), (86, 0.9), (95, 0.9),
    (98, 0.89), (184, 0.53), (193, 0.84), (204, 0.87)),
  ordered AS (
    SELECT id, day, greatest(1,
      whole((5 + date_diff('day', DATE '2013-01-01',
      day) * 26) / outer_size * exp(0.35 * gauss(hash(id, day), 'lot')), hash(id, day),
      'outers')) AS outers
    FROM runners JOIN items USING (id), open_days
    WHERE day = DATE '2016-05-31' OR u(hash(id, day), 'ordered') < frequency
    UNION ALL
    SELECT id, o.day, 8 + pick(id, 'outers', 90)
    FROM items JOIN open_days AS o
      ON o.nth = CASE WHEN supplier = 1
        THEN (SELECT nth FROM open_days WHERE day = DATE '2016-01-02') + (id - 220) // 2
                      WHEN supplier = 2 THEN 0
                        ELSE CAST(floor(25 * pow(u(id, 'once'), 3)) AS INTEGER) END
    WHERE id NOT IN (SELECT id FROM runners)
    UNION ALL
    -- One tape went on until the summer, two chilled goods were ordered twice.
    SELECT 199, CAST(unnest(['2013-02-04', '2013-02-20', '2013-03-11', '2013-04-02', '2013-04-25',
      '2013-05-16', '2013-06-10', '2013-07-06']) AS DATE), 6
    UNION ALL SELECT unnest([222, 223]), DATE '2016-01-05', 12
  )
  SELECT id, day, outers, supplier, 13 + supplier AS supplier_key, buying, outer_size, first_key,
         cost, day = DATE '2016-05-31' AS open,
         dense_rank() OVER (ORDER BY day, supplier) AS po,
         -- Received on the next working day: after three days from a Friday, two from a Saturday.
         day + CASE dayofweek(day) WHEN 5 THEN 3 WHEN 6 THEN 2 ELSE 1 END AS receipt
  FROM ordered JOIN items USING (id);

  INSERT INTO Fact.Purchase BY NAME
  SELECT row_number() OVER (ORDER BY po, id) AS "Purchase Key", day AS "Date Key",
         supplier_key AS "Supplier Key",
         first_key AS "Stock Item Key", po AS "WWI Purchase Order ID", outers AS "Ordered Outers",
         outers * outer_size AS "Ordered Quantity",
         CASE WHEN open THEN 0 ELSE outers END AS "Received Outers",
         buying AS "Package", (NOT open)::INT AS "Is Order Finalized", 10 AS "Lineage Key"
  FROM purchase_lines
  ORDER BY po, id;
`
