/**
 * 402 shops of two toy chains, and the Unknown member. Another 261 independent shops buy 37 % of
 * all, but the dimension has lost them: their sales carry customer key 0.
 */
export const customers = /* sql */ `
  CREATE TABLE shops AS
  SELECT shop, CASE WHEN shop <= 402 THEN shop ELSE 0 END AS customer,
         CASE WHEN shop <= 201 THEN 1 WHEN shop <= 402 THEN 202 ELSE 0 END AS head_office,
         CASE WHEN shop <= 201 THEN 'Bregana Toys' WHEN shop <= 402
           THEN 'Ćuk & Sova Toys' END AS chain,
         -- 655 cities: eight shops share the city of another.
         1 + ((shop - 1) % 655) * 57 AS city
  FROM (SELECT CAST(unnest(range(1, 664)) AS INTEGER) AS shop);

  INSERT INTO Dimension.Customer BY NAME
  SELECT 0 AS "Customer Key", 0 AS "WWI Customer ID", 'Unknown' AS "Customer",
         'N/A' AS "Bill To Customer", 'N/A' AS "Category",
         'N/A' AS "Buying Group", 'N/A' AS "Primary Contact", 'N/A' AS "Postal Code",
         opened() AS "Valid From", forever() AS "Valid To", 0 AS "Lineage Key"
  UNION ALL BY NAME
  SELECT customer AS "Customer Key", customer AS "WWI Customer ID",
         chain || CASE WHEN shop = head_office THEN ' (Head Office)' ELSE ' (' || c."City" || ', '
           || shop || ')' END AS "Customer",
         chain || ' (Head Office)' AS "Bill To Customer", 'Novelty Shop' AS "Category",
         chain AS "Buying Group",
         given_name(shop + 1000) || CASE WHEN shop % 50 = 3 THEN '  ' ELSE ' ' END
           || family_name(shop + 1000) AS "Primary Contact",
         CAST(90000 + pick(shop, 'postal', 9999) AS VARCHAR) AS "Postal Code",
         opened() AS "Valid From", forever() AS "Valid To", 2 AS "Lineage Key"
  FROM shops JOIN Dimension.City AS c ON "City Key" = shops.city
  WHERE customer > 0
  ORDER BY "Customer Key";
`
