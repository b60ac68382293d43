/** Stock of 2016-05-31 on the current item keys: far too much of most, two below reorder level. */
export const holdings = /* sql */ `
  INSERT INTO Fact."Stock Holding" BY NAME
  WITH short(id, on_hand) AS (VALUES (77, 27), (78, 16), (80, 20), (86, 3), (95, 48), (98, 25),
    (184, 38), (193, 50), (204, 24))
  SELECT row_number() OVER (ORDER BY id) AS "Stock Holding Key", key AS "Stock Item Key",
         coalesce(on_hand, stock) AS "Quantity On Hand",
         CASE WHEN supplier = 1 THEN 'CH-' || (1 + id % 4) ELSE 'L-'
           || (1 + id % 27) END AS "Bin Location",
         CAST(floor(coalesce(on_hand, stock) * 0.97) AS INTEGER) AS "Last Stocktake Quantity",
         -- Cut to whole units, as the released data is.
         trunc(cost) AS "Last Cost Price", reorder_level AS "Reorder Level",
         target AS "Target Stock Level", 12 AS "Lineage Key"
  FROM (SELECT *, 1000 + CAST(least(1000000,
    75000 * exp(0.9 * gauss(id, 'stock'))) AS INTEGER) AS stock FROM item_versions WHERE current)
  LEFT JOIN short USING (id)
  ORDER BY id;
`
