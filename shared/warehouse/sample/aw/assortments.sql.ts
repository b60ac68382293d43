/**
 * What each channel sells in each era, as numbered slots: a product holds as many slots as its
 * share, so a random slot is a weighted random product. A skew gives every range its slow movers.
 */
export const assortments = /* sql */ `
  CREATE MACRO era_on(day) AS
    CASE WHEN day < DATE '2011-12-29' THEN 1 WHEN day < DATE '2012-12-28' THEN 2 ELSE 3 END;

  CREATE TABLE slots AS
  WITH shares AS (
    SELECT *, 0.12 + 2 * pow(u(subcategory * 100 + n, 'popularity'), 2) AS popularity,
           CASE WHEN category = 1 THEN 'bike' ELSE 'other' END AS kind
    FROM versions WHERE NOT priceless AND (category = 1 OR u(key, 'unsold') > 0.1)
  ),
  offered AS (
    SELECT 'reseller' AS channel, 'any' AS kind, era, key, trade * popularity AS share FROM shares
    UNION ALL
    -- The first year online sold the dearest bikes only.
    SELECT 'internet', kind, era, key, online * popularity FROM shares WHERE era > 1 OR price > 1800
  )
  SELECT channel, kind, era, key AS ProductKey,
         row_number() OVER (PARTITION BY channel, kind, era ORDER BY key, i) - 1 AS slot
  FROM offered, LATERAL (SELECT unnest(range(CAST(ceil(share / 10) AS INTEGER))) AS i);

  CREATE TABLE assortments AS
  SELECT channel, kind, era, count(*) AS slots FROM slots GROUP BY channel, kind, era;
`
