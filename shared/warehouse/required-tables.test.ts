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

test('an alias for two tables is refused, because s."X" could be either’s', () => {
  const sql = 'SELECT s."X" FROM "dbo"."A" s UNION ALL SELECT s."X" FROM "dbo"."B" s'
  expect(() => requiredTables([sql])).toThrow(AmbiguousAlias)
})
