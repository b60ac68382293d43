/** Invoices and what pays them: chains and independents on the next open day, suppliers on Mondays. */
export const transactions = /* sql */ `
  CREATE TABLE invoices AS
  SELECT invoice, picked AS day, shop, customer, head_office, sum(quantity * price) AS net,
         sum(tax) AS tax
  FROM invoice_lines GROUP BY ALL;

  CREATE TABLE supplier_invoices AS
  SELECT po, receipt AS day, supplier_key, sum(net) AS net,
         CAST(sum(round(net * 15 / 100, 2)) AS DECIMAL(18, 2)) AS tax
  FROM (SELECT *, CAST(outers * outer_size * cost AS DECIMAL(18, 2)) AS net
    FROM purchase_lines WHERE NOT open)
  GROUP BY po, receipt, supplier_key;

  INSERT INTO Fact.Transaction BY NAME
  WITH customer_side AS (
    SELECT day, 1 AS kind, invoice AS rank, customer, head_office, 0 AS supplier, 1 AS type,
           0 AS method, invoice, NULL AS po,
           net, tax, net + tax AS gross,
           CASE WHEN day = DATE '2016-05-31' THEN net + tax ELSE 0 END AS outstanding
    FROM invoices
    UNION ALL
    SELECT next.day, 2, CASE WHEN head_office > 0 THEN head_office ELSE shop END, head_office,
           head_office, 0, 3, 4, NULL, NULL,
           0, 0, -sum(net + tax), 0
    FROM invoices AS i JOIN open_days AS today ON today.day = i.day
      JOIN open_days AS next ON next.nth = today.nth + 1
    GROUP BY next.day, head_office, CASE WHEN head_office > 0 THEN head_office ELSE shop END
  ),
  supplier_side AS (
    SELECT day, 3 AS kind, po AS rank, 0 AS customer, 0 AS head_office, supplier_key AS supplier,
           5 AS type, 4 AS method,
           NULL AS invoice, po, net, tax, net + tax AS gross,
           CASE WHEN day = DATE '2016-05-31' THEN net + tax ELSE 0 END AS outstanding
    FROM supplier_invoices
    UNION ALL
    SELECT day + CAST((8 - dayofweek(day)) % 7 AS INTEGER), 4, supplier_key, 0, 0, supplier_key, 7,
           4, NULL, NULL, 0, 0, -sum(net + tax), 0
    FROM supplier_invoices WHERE day < DATE '2016-05-31'
      GROUP BY day + CAST((8 - dayofweek(day)) % 7 AS INTEGER), supplier_key
  )
  SELECT row_number() OVER (ORDER BY kind > 2, day, kind, rank) AS "Transaction Key",
         day AS "Date Key", customer AS "Customer Key",
         head_office AS "Bill To Customer Key", supplier AS "Supplier Key",
         type AS "Transaction Type Key",
         method AS "Payment Method Key",
         CASE WHEN kind <= 2 THEN row_number() OVER (ORDER BY day, kind,
           rank) END AS "WWI Customer Transaction ID",
         CASE WHEN kind > 2 THEN row_number() OVER (ORDER BY day, kind,
           rank) END AS "WWI Supplier Transaction ID",
         invoice AS "WWI Invoice ID", po AS "WWI Purchase Order ID",
         CASE WHEN type = 5 THEN CAST(pick(po, 'supplier invoice',
           10000) AS VARCHAR) END AS "Supplier Invoice Number",
         net AS "Total Excluding Tax", tax AS "Tax Amount", gross AS "Total Including Tax",
         outstanding AS "Outstanding Balance", (outstanding = 0)::INT AS "Is Finalized",
         13 AS "Lineage Key"
  FROM (FROM customer_side UNION ALL FROM supplier_side)
  ORDER BY "Transaction Key";
`
