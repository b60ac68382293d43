/** Orders of every open day: Saturday at under half, 8 % more each year, a summer peak, some noise. */
export const orders = /* sql */ `
  CREATE TABLE customer_orders AS
  WITH days AS (
    SELECT day, nth AS day_nth,
           72.2 * CASE WHEN dayofweek(day) = 6 THEN 0.46
             ELSE 1.03 + 0.02 * (dayofweek(day) % 3 - 1) END
             * pow(1.08, date_diff('day', DATE '2014-09-15', day) / 365.0)
             * (1 + 0.07 * cos(2 * pi() * (dayofyear(day) - 185) / 365.25))
             * exp(0.20 * gauss(day, 'demand of the day')
                   + 0.10 * gauss(date_trunc('week', day), 'demand of the week')) AS mean
    FROM open_days
  ),
  placed AS (
    SELECT day, day_nth, hash(day, i) AS seed,
           row_number() OVER (ORDER BY day, i) AS number
    FROM days,
         LATERAL (SELECT unnest(range(whole(mean * getvariable('scale'), day, 'orders'))) AS i)
  )
  SELECT *, count(*) OVER () AS orders,
         CASE WHEN u(seed, 'independent') < 0.3692 THEN 403 + pick(seed, 'shop', 261)
           ELSE 1 + pick(seed, 'shop', 402) END AS shop,
         pick(seed, 'seller', 10) AS seller,
         -- Short of stock: one line, never picked.
         u(seed, 'picked') < 0.0419 AS unpicked,
         day_nth + CASE WHEN u(seed, 'delay') < 0.98 THEN 0
           ELSE 1 + pick(seed, 'days', 4) END AS picked_nth
  FROM placed;

  CREATE TABLE item_slots AS
  SELECT id, supplier = 1 AS chiller, row_number() OVER (ORDER BY supplier = 1, id, i) - 1 AS slot
  FROM items, LATERAL (SELECT unnest(range(share)) AS i);

  -- Orders of n lines and fewer, as a share of all.
  CREATE TABLE basket_sizes AS
  SELECT * FROM (VALUES (1, 0.078), (2, 0.317), (3, 0.558), (4, 0.797), (5, 1.0)) AS t(n, below);

  CREATE TABLE order_lines AS
  WITH sizes AS (
    SELECT count(*) AS everything, count(*) FILTER (NOT chiller) AS without_chiller FROM item_slots
  ),
  wished AS (
    SELECT *, pick(hash(seed, n), 'item',
      CASE WHEN day < DATE '2016-01-06' THEN without_chiller ELSE everything END) AS slot
    FROM (SELECT *,
                 CASE WHEN unpicked THEN 1
                      ELSE (SELECT min(n) FROM basket_sizes WHERE below > u(seed, 'lines')) END AS lines
          FROM customer_orders),
         LATERAL (SELECT unnest(range(lines)) AS n), sizes
  ),
  lines AS (
    SELECT number, orders, day, day_nth, picked_nth, seed, shop, seller, unpicked, id, min(n) AS n
    FROM wished JOIN item_slots USING (slot)
    GROUP BY ALL
  )
  SELECT l.*, first_key AS item, name, selling, tax_rate, cost,
         outer_size * (1 + pick(hash(seed, n), 'quantity', 10)) AS quantity,
         -- Two special deals on USB novelties, one for each chain.
         CASE WHEN id < 16 AND shop <= 201 AND l.day BETWEEN DATE '2016-01-01' AND DATE '2016-03-31'
           THEN CAST(price * 0.90 AS DECIMAL(18, 2))
              WHEN id < 16 AND shop BETWEEN 202 AND 402 AND l.day >= DATE '2016-04-01'
                THEN CAST(price * 0.85 AS DECIMAL(18, 2))
              ELSE price END AS price,
         CASE WHEN NOT unpicked THEN p.day END AS picked,
         s.customer, s.head_office, s.city
  FROM lines AS l JOIN items USING (id) JOIN shops AS s USING (shop)
  JOIN open_days AS p ON p.nth = least(picked_nth, (SELECT max(nth) FROM open_days));

  INSERT INTO Fact."Order" BY NAME
  SELECT row_number() OVER (ORDER BY number, n) AS "Order Key", city AS "City Key",
         customer AS "Customer Key", item AS "Stock Item Key",
         l.day AS "Order Date Key", picked AS "Picked Date Key", sellers.key AS "Salesperson Key",
         CASE WHEN unpicked OR u(seed, 'picker') < 0.09 THEN 0 ELSE pickers.key END AS "Picker Key",
         number AS "WWI Order ID",
         CASE WHEN NOT unpicked AND u(seed, 'backorder') < 0.09 AND number < orders
              THEN least(orders, number + 1 + pick(seed, 'later', 400)) END AS "WWI Backorder ID",
         name AS "Description", selling AS "Package", quantity AS "Quantity", price AS "Unit Price",
         tax_rate AS "Tax Rate",
         quantity * price AS "Total Excluding Tax",
         round(quantity * price * tax_rate / 100, 2) AS "Tax Amount",
         quantity * price + round(quantity * price * tax_rate / 100, 2) AS "Total Including Tax",
         9 AS "Lineage Key"
  FROM order_lines AS l
  JOIN on_duty AS sellers ON sellers.sells AND sellers.day = l.day AND sellers.seat = seller
  JOIN on_duty AS pickers ON NOT pickers.sells AND pickers.day = l.day
    AND pickers.seat = pick(seed, 'who picks', 9)
  ORDER BY number, n;
`
