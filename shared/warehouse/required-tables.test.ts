import { expect, test } from 'bun:test'
import { AmbiguousAlias, requiredTables } from './required-tables.ts'

test('two statements over one table need the columns of both, each once', () => {
  const statements = [
    'SELECT s."Profit" FROM "Fact"."Sale" s WHERE s."Invoice Date Key" >= @from',
    'SELECT SUM(s."Profit") FROM "Fact"."Sale" AS s',
  ]
  expect(requiredTables(statements)).toEqual([
    { schema: 'Fact', table: 'Sale', columns: ['Invoice Date Key', 'Profit'] },
  ])
})

test('derived columns, strings and comments belong to no table: only a."A" and b."B ""x""" are read', () => {
  const sql = `
    WITH lines AS (SELECT a."A" AS amount FROM "dbo"."T" a) -- b."C"
    SELECT l.amount, 'a."D"', b."B ""x""" FROM lines l JOIN "dbo"."U" b ON b."B ""x""" = l.amount`
  expect(requiredTables([sql])).toEqual([
    { schema: 'dbo', table: 'T', columns: ['A'] },
    { schema: 'dbo', table: 'U', columns: ['B "x"'] },
  ])
})

test('each part of a UNION has aliases of its own: s."X" is A’s in the first and B’s in the second', () => {
  const sql = 'SELECT s."X" FROM "dbo"."A" s UNION ALL SELECT s."Y" FROM "dbo"."B" s'
  expect(requiredTables([sql])).toEqual([
    { schema: 'dbo', table: 'A', columns: ['X'] },
    { schema: 'dbo', table: 'B', columns: ['Y'] },
  ])
})

test('a SELECT in parentheses reads a."K" of the one around it, and after it s is A’s again', () => {
  const sql = `SELECT s."X" FROM "dbo"."A" s
    WHERE EXISTS (SELECT 1 FROM "dbo"."B" b WHERE b."K" = s."K") AND s."Z" > 0`
  expect(requiredTables([sql])).toEqual([
    { schema: 'dbo', table: 'A', columns: ['K', 'X', 'Z'] },
    { schema: 'dbo', table: 'B', columns: ['K'] },
  ])
})

test('an alias for two tables of one SELECT is refused, because s."X" could be either’s', () => {
  const sql = 'SELECT s."X" FROM "dbo"."A" s JOIN "dbo"."B" s ON 1 = 1'
  expect(() => requiredTables([sql])).toThrow(AmbiguousAlias)
})
