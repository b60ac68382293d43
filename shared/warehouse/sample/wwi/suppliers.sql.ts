/** 13 suppliers in 27 versions, id 3 with two current ones, and the small dimensions beside. */
export const suppliers = /* sql */ `
  CREATE TABLE firms AS
  SELECT * FROM (VALUES
    (1, 'Čokolada Zvono', 'Novelty Goods Supplier', 14),
    (2, 'Papir & Sons, Ltd.', 'Novelty Goods Supplier', 7),
    (3, 'Golub Couriers', 'Courier', 30), (4, 'Tkalac Garments, Inc.', 'Clothing Supplier', 30),
    (5, 'Institute of Silly Design', 'Novelty Goods Supplier', 14),
    (6, 'Štit Insurance', 'Insurance Services Supplier', 14),
    (7, 'Kartonaža — Harbour Packing', 'Packaging Supplier', 30),
    (8, 'Lampion Press', 'Novelty Goods Supplier', 30),
    (9, 'Margin Notes Publishers', 'Novelty Goods Supplier', 7),
    (10, 'Sava Electric Cars', 'Toy Supplier', 30),
    (11, 'Echo Surveys', 'Marketing Services Supplier', 7),
    (12, 'The "Hello" Company', 'Novelty Goods Supplier', 30),
    (13, 'Orahovac Bank', 'Financial Services Supplier', 7)
  ) AS t(supplier, name, category, payment_days);

  INSERT INTO Dimension.Supplier BY NAME
  WITH versions AS (
    SELECT *, row_number() OVER (ORDER BY hash(supplier, 'first'), supplier) AS key,
           opened() AS starts, '2013-01-01T00:05:00.0000000' AS ends FROM firms
    UNION ALL SELECT *, 13 + supplier, '2013-01-01T00:05:00.0000000', forever() FROM firms
    -- A second current row for the same supplier.
    UNION ALL SELECT * REPLACE ('Courier Services Supplier' AS category), 27,
    '2013-01-01T00:05:00.0000000', forever() FROM firms WHERE supplier = 3
  )
  SELECT 0 AS "Supplier Key", 0 AS "WWI Supplier ID", 'Unknown' AS "Supplier", 'N/A' AS "Category",
         'N/A' AS "Primary Contact",
         'N/A' AS "Supplier Reference", 0 AS "Payment Days", 'N/A' AS "Postal Code",
         opened() AS "Valid From", forever() AS "Valid To", 0 AS "Lineage Key"
  UNION ALL BY NAME
  SELECT key AS "Supplier Key", supplier AS "WWI Supplier ID", name AS "Supplier",
         category AS "Category",
         given_name(supplier + 30) || '  ' || family_name(supplier + 30) AS "Primary Contact",
         printf('SR%06d', pick(supplier, 'reference', 999999)) AS "Supplier Reference",
         payment_days AS "Payment Days",
         CAST(10000 + pick(supplier, 'postal', 89999) AS VARCHAR) AS "Postal Code",
         starts AS "Valid From", ends AS "Valid To", 6 AS "Lineage Key"
  FROM versions
  ORDER BY "Supplier Key";

  INSERT INTO Dimension."Payment Method" BY NAME
  SELECT key AS "Payment Method Key", id AS "WWI Payment Method ID", name AS "Payment Method",
         starts AS "Valid From", ends AS "Valid To", (key > 0)::INT * 4 AS "Lineage Key"
  FROM (VALUES
    (0, 0, 'Unknown', opened(), forever()),
    (1, 3, 'Credit Card', opened(), '2016-01-01T16:00:00.0000000'),
    (2, 1, 'Cash', opened(), forever()), (3, 2, 'Check', opened(), forever()),
    (4, 4, 'EFT', opened(), forever()),
    (5, 3, 'Credit-Card', '2016-01-01T16:00:00.0000000', forever())
  ) AS t(key, id, name, starts, ends)
  ORDER BY key;

  INSERT INTO Dimension."Transaction Type" BY NAME
  SELECT i - 1 AS "Transaction Type Key", least(i - 1, 13) AS "WWI Transaction Type ID",
         ['Unknown', 'Customer Invoice', 'Customer Credit Note', 'Customer Payment Received',
           'Customer Refund',
          'Supplier Invoice', 'Supplier Credit Note', 'Supplier Payment Issued', 'Supplier Refund',
          'Stock Transfer', 'Stock Issue',
          'Stock Receipt', 'Stock Adjustment at Stocktake', 'Contra',
          'Customer Contra'][i] AS "Transaction Type",
         CASE i WHEN 14 THEN '2016-01-01T16:00:00.0000000' WHEN 15
           THEN '2016-01-01T16:05:00.0000000' ELSE opened() END AS "Valid From",
         CASE i WHEN 14 THEN '2016-01-01T16:05:00.0000000' ELSE forever() END AS "Valid To",
         (i > 1)::INT * 7 AS "Lineage Key"
  FROM range(1, 16) AS keys(i)
  ORDER BY i;
`
