/** An order is invoiced whole on the day it is picked, and delivered on the next day. */
export const sales = /* sql */ `
  CREATE TABLE invoice_lines AS
  SELECT *, dense_rank() OVER (ORDER BY picked, number) AS invoice,
         CAST(round(quantity * price * tax_rate / 100, 2) AS DECIMAL(18, 2)) AS tax
  FROM order_lines WHERE picked IS NOT NULL;

  INSERT INTO Fact.Sale BY NAME
  SELECT row_number() OVER (ORDER BY invoice, n) AS "Sale Key", city AS "City Key",
         customer AS "Customer Key",
         head_office AS "Bill To Customer Key", item AS "Stock Item Key",
         picked AS "Invoice Date Key",
         CASE WHEN picked < DATE '2016-05-31' THEN picked + 1 END AS "Delivery Date Key",
         d.key AS "Salesperson Key",
         invoice AS "WWI Invoice ID", name AS "Description", selling AS "Package",
         quantity AS "Quantity",
         price AS "Unit Price", tax_rate AS "Tax Rate", quantity * price AS "Total Excluding Tax",
         tax AS "Tax Amount",
         quantity * (price - cost) AS "Profit", quantity * price + tax AS "Total Including Tax",
         CASE WHEN selling = 'Bag' THEN 0 ELSE quantity END AS "Total Dry Items",
         CASE WHEN selling = 'Bag' THEN quantity ELSE 0 END AS "Total Chiller Items",
         11 AS "Lineage Key"
  FROM invoice_lines AS l JOIN on_duty AS d ON d.sells AND d.day = l.picked AND d.seat = seller
  ORDER BY invoice, n;
`
