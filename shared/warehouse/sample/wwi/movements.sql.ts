/** Invoice lines issue stock, received lines bring it, and quarterly stocktakes correct a few. */
export const movements = /* sql */ `
  INSERT INTO Fact.Movement BY NAME
  WITH moves AS (
    SELECT picked AS day, 1 AS kind, invoice * 10 + n AS rank, item, customer, 0 AS supplier,
           10 AS type,
           invoice, NULL AS po, -quantity AS quantity
    FROM invoice_lines
    UNION ALL
    SELECT receipt, 2, po * 1000 + id, first_key, 0, supplier_key, 11, NULL, po, outers * outer_size
    FROM purchase_lines WHERE NOT open
    UNION ALL
    SELECT DATE '2013-01-31' + to_months(CAST(3 * (i % 14) AS INTEGER)), 3, i,
           1 + pick(i, 'item', 219), 0, 0, 12, NULL, NULL,
           one_of(i, 'difference', [-5, -4, -3, -2, -1, 1, 2, 3, 4])
    FROM range(44) AS stocktakes(i)
  )
  SELECT row_number() OVER (ORDER BY day, kind, rank) AS "Movement Key", day AS "Date Key",
         item AS "Stock Item Key",
         customer AS "Customer Key", supplier AS "Supplier Key", type AS "Transaction Type Key",
         row_number() OVER (ORDER BY day, kind, rank) AS "WWI Stock Item Transaction ID",
         invoice AS "WWI Invoice ID",
         po AS "WWI Purchase Order ID", quantity AS "Quantity", 8 AS "Lineage Key"
  FROM moves
  ORDER BY day, kind, rank;
`
