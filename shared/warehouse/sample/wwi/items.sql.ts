/**
 * 227 stock items in 671 versions. Sales use the first version (keys 1..227), holdings the current
 * one (400..671), and no key is in both. Tax Rate repeats Lead Time Days, as the released data does.
 */
export const items = /* sql */ `
  -- Ranges of items by WWI id: supplier, packages, units per outer, lead time, price and cost, levels.
  CREATE TABLE item_ranges AS
  SELECT * FROM (VALUES
    (1, 15, 12, 'USB Novelty', 'Each', 'Each', 1, 14, 25, 240, 0.62, 'N/A', 10, 100),
    (16, 57, 5, 'Joke Mug', 'Each', 'Each', 1, 12, 13, 13, 0.35, 'N/A', 15, 40),
    (58, 75, 10, 'Toy Car', 'Each', 'Each', 1, 14, 25, 345, 0.55, 'Sava Wheels', 15, 80),
    (76, 101, 4, '"Čigra" Cotton T-shirt', 'Each', 'Carton', 12, 7, 18, 18, 0.41, 'N/A', 5, 20),
    (102, 125, 4, 'Furry Slippers', 'Each', 'Each', 1, 12, 32, 35, 0.28, 'N/A', 10, 30),
    (126, 137, 4, 'Alarm Socks', 'Each', 'Each', 1, 12, 16, 25, 0.4, 'N/A', 10, 40),
    (138, 145, 4, 'Party Mask', 'Each', 'Carton', 12, 12, 18, 18, 0.45, 'N/A', 20, 60),
    (146, 149, 4, 'Woolly Socks', 'Pair', 'Packet', 12, 12, 5, 5, 0.3, 'N/A', 20, 60),
    (150, 152, 2, 'Balloon Assortment', 'Packet', 'Packet', 1, 2, 16, 16, 0.5, 'N/A', 10, 50),
    (153, 179, 7, 'Bubble Wrap', 'Each', 'Each', 10, 14, 4.1, 112, 0.49, 'N/A', 50, 100),
    (180, 192, 7, 'Carton', 'Each', 'Each', 25, 14, 0.66, 3.5, 0.43, 'N/A', 50, 100),
    (193, 203, 7, 'Packing Tape', 'Each', 'Each', 24, 14, 3.7, 4.1, 0.4, 'N/A', 20, 50),
    (204, 206, 7, 'Tape Dispenser', 'Each', 'Each', 10, 20, 32, 32, 0.53, 'N/A', 20, 30),
    (207, 215, 7, 'Marker', 'Each', 'Each', 12, 14, 1.89, 3.5, 0.4, 'N/A', 40, 100),
    (216, 218, 7, 'Knife', 'Each', 'Each', 5, 14, 1.89, 2.4, 0.5, 'N/A', 20, 50),
    (219, 219, 7, 'Air Pillow Machine', 'Each', 'Each', 1, 20, 1899, 1899, 0.6, 'N/A', 1, 2),
    (220, 227, 1, 'Chilled Čokolada', 'Bag', 'Carton', 24, 3, 8.55, 14.5, 0.5, 'N/A', 240, 500)
  ) AS t(first_id, last_id, supplier, label, selling, buying, outer_size, lead_days, low, high,
  cost_share, brand, reorder_level, target);

  CREATE TABLE items AS
  SELECT r.*, CAST(id AS INTEGER) AS id,
         row_number() OVER (ORDER BY supplier = 1, hash(id, 'first key'), id) AS first_key,
         label || CASE WHEN id % 9 = 4 THEN '  ' ELSE ' ' END
           || one_of(first_id * 100 + (id - first_id) // 3, 'motif',
             ['Otter', 'Comet', 'Teapot', 'Dragon', 'Pixel', 'Moustache', 'Yeti', 'Robot'])
           || ' ' || chr(CAST(65 + (id - first_id) // 3 AS INTEGER)) || ' ('
             || colours[1 + (id - first_id) % 3] || ')' AS name,
         colours[1 + (id - first_id) % 3] AS colour,
         CAST(CASE WHEN label = 'Marker' THEN 2.7
           ELSE round(low * pow(high / low, u(first_id * 100 + (id - first_id) // 3, 'price')),
           2) END AS DECIMAL(18, 2)) AS price,
         CASE WHEN supplier = 1 THEN 10 ELSE 15 END AS tax_rate,
         -- How often it is ordered: most items nearly every day, a few hardly ever.
         CASE WHEN u(id, 'slow') < 0.06 THEN 2 + pick(id, 'how slow', 4)
           ELSE 8 + pick(id, 'how often', 48) END AS share,
         CASE WHEN rank <= 55 THEN 2 WHEN rank <= 184 THEN 3 WHEN rank <= 225 THEN 4
           ELSE 5 END AS versions
  FROM item_ranges AS r
  JOIN (SELECT unnest(range(1, 228)) AS id) ON id BETWEEN first_id AND last_id
  JOIN (SELECT i AS ranked, row_number() OVER (ORDER BY hash(i, 'changes'), i) AS rank
    FROM range(1, 228) AS t(i)) ON ranked = id,
       (SELECT ['White', 'Black', 'Blue'] AS colours);

  -- Four masks cost more than they sell for; the rest leave a margin.
  ALTER TABLE items ADD COLUMN cost DECIMAL(18, 2);
  UPDATE items SET cost = CASE WHEN id BETWEEN 138 AND 141 THEN price + 1
    ELSE greatest(0.10, round(price * CAST(cost_share AS DECIMAL(9, 3)), 2)) END;

  CREATE TABLE item_versions AS
  SELECT items.*, v, v = versions AS current,
         CASE WHEN v = 1 THEN first_key
              ELSE 227 + row_number() OVER (PARTITION BY v = 1 ORDER BY v, v = versions,
                hash(id, 'later key'), id) END AS key
  FROM items, LATERAL (SELECT unnest(range(1, versions + 1)) AS v);

  INSERT INTO Dimension."Stock Item" BY NAME
  SELECT 0 AS "Stock Item Key", 0 AS "WWI Stock Item ID", 'Unknown' AS "Stock Item",
         'N/A' AS "Color", 'N/A' AS "Selling Package",
         'N/A' AS "Buying Package", 'N/A' AS "Brand", 'N/A' AS "Size", 0 AS "Lead Time Days",
         0 AS "Quantity Per Outer",
         0 AS "Is Chiller Stock", 'N/A' AS "Barcode", 0 AS "Tax Rate", 0 AS "Unit Price",
         0 AS "Recommended Retail Price",
         0 AS "Typical Weight Per Unit", opened() AS "Valid From", forever() AS "Valid To",
         0 AS "Lineage Key"
  UNION ALL BY NAME
  SELECT key AS "Stock Item Key", id AS "WWI Stock Item ID", name AS "Stock Item",
         CASE WHEN supplier IN (4, 5) THEN colour ELSE 'N/A' END AS "Color",
         selling AS "Selling Package", buying AS "Buying Package",
         brand AS "Brand", CASE WHEN supplier = 4 THEN ['S', 'M', 'L', 'XL'][1 + id % 4]
           ELSE 'N/A' END AS "Size",
         lead_days AS "Lead Time Days", outer_size AS "Quantity Per Outer",
         (supplier = 1)::INT AS "Is Chiller Stock",
         CASE WHEN supplier = 1 THEN CAST(8792838000000 + id AS VARCHAR)
           ELSE 'N/A' END AS "Barcode",
         lead_days AS "Tax Rate", price AS "Unit Price",
         round(price * 1.495, 2) AS "Recommended Retail Price",
         round(0.05 + u(id, 'weight') * 2, 3) AS "Typical Weight Per Unit",
         CASE WHEN v > 1 THEN instant(TIMESTAMP '2016-05-31 23:00' + to_minutes(v * 3 - 6))
              WHEN supplier = 1 THEN instant(DATE '2016-01-01' + (id - 220) // 2)
                ELSE opened() END AS "Valid From",
         CASE WHEN current THEN forever()
           ELSE instant(TIMESTAMP '2016-05-31 23:00' + to_minutes(v * 3 - 3)) END AS "Valid To",
         5 AS "Lineage Key"
  FROM item_versions
  ORDER BY "Stock Item Key";
`
