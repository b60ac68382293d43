/**
 * Pseudo-randomness as a function of a row's own key, so that neither threads nor row order matter.
 * The outer hash is needed: DuckDB combines hashes by XOR, which leaves two salts of a key correlated.
 */
export const random = /* sql */ `
  CREATE MACRO u(key, salt) AS hash(hash(key, salt)) / 18446744073709551616.0;

  -- An integer in [0, n).
  CREATE MACRO pick(key, salt, n) AS CAST(floor(u(key, salt) * n) AS INTEGER);

  -- Standard normal deviate (Box-Muller).
  CREATE MACRO gauss(key, salt) AS
    sqrt(-2 * ln(1 - u(key, salt || ' radius'))) * cos(2 * pi() * u(key, salt || ' angle'));

  -- An element of a list.
  CREATE MACRO one_of(key, salt, list) AS list[1 + pick(key, salt, len(list))];

  -- A whole number whose mean is x.
  CREATE MACRO whole(x, key, salt) AS CAST(floor(x + u(key, salt)) AS INTEGER);

  CREATE MACRO date_key(d) AS CAST(strftime(d, '%Y%m%d') AS INTEGER);
`
