import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { assertReadOnly, forbiddenWords, ReadOnlyViolation } from './read-only.guard.ts'

const refused: readonly string[] = [
  // Not a read at all.
  '',
  '   ',
  '-- SELECT 1',
  'INSERT INTO t VALUES (1)',
  'UPDATE t SET a = 1',
  'DELETE FROM t',
  'MERGE t USING s ON 1 = 1 WHEN MATCHED THEN DELETE',
  'TRUNCATE TABLE t',
  'DROP TABLE t',
  'CREATE TABLE t (a int)',
  'ALTER TABLE t ADD a int',
  'GRANT SELECT ON t TO public',
  'DECLARE @a int',
  'BEGIN TRAN',
  'sp_who',
  'FROM t SELECT a',
  '(SELECT 1)',
  // Writes that begin like a read.
  'SELECT * INTO copy FROM t',
  'SELECT a INTO #copy FROM t',
  'WITH c AS (SELECT 1 AS a) DELETE FROM c',
  'WITH c AS (SELECT 1 AS a) UPDATE c SET a = 2',
  'WITH c AS (SELECT 1 AS a) INSERT INTO t SELECT a FROM c',
  'WITH c AS (SELECT 1 AS a) MERGE t USING c ON 1 = 1 WHEN MATCHED THEN DELETE',
  'SELECT * FROM (DELETE FROM t OUTPUT deleted.a) AS d',
  'SELECT NEXT VALUE FOR numbers',
  "SELECT nextval('numbers')",
  // A second statement, with and without a semicolon.
  'SELECT 1; DROP TABLE t',
  'SELECT 1;;',
  'SELECT 1; SELECT 2',
  'SELECT 1 SELECT 2',
  'WITH c AS (SELECT 1 AS a) SELECT a FROM c SELECT 2',
  'SELECT 1 DROP TABLE t',
  'SELECT 1\nGO\nDROP TABLE t',
  'SELECT 1 DECLARE @a int',
  'SELECT 1 IF 1 = 1 DROP TABLE t',
  'SELECT 1 WHILE 1 = 1 PRINT 1',
  'SELECT 1 RETURN',
  'SELECT 1 SET NOCOUNT ON',
  'SELECT 1 USE master',
  'SELECT 1 COMMIT',
  'SELECT 1 RECEIVE * FROM queue',
  // Procedures and dynamic SQL.
  "SELECT 1 EXEC('DROP TABLE t')",
  'SELECT 1 EXECUTE sp_who',
  "SELECT 1; EXEC xp_cmdshell 'dir'",
  'SELECT sp_executesql',
  // Out of the database, or onto the disk.
  "SELECT * FROM OPENROWSET('SQLNCLI', 'server', 'SELECT 1')",
  "SELECT * FROM OPENQUERY(linked, 'DELETE FROM t')",
  "SELECT * FROM OPENDATASOURCE('SQLNCLI', 'x').db.dbo.t",
  'SELECT * FROM linked.db.dbo.t',
  'SELECT * FROM [linked].[db].[dbo].[t]',
  'SELECT * FROM master..sysobjects',
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM fn_get_audit_file('*', NULL, NULL)",
  "SELECT 1; COPY t TO '/tmp/t.csv'",
  "SELECT 1; ATTACH '/tmp/x.db'",
  'SELECT 1; PRAGMA database_list',
  // Stalling or holding the server.
  "SELECT 1 WAITFOR DELAY '00:10:00'",
  'SELECT a FROM t WITH (UPDLOCK)',
  'SELECT a FROM t WITH (TABLOCKX, HOLDLOCK)',
  'SELECT 1 SHUTDOWN',
  'SELECT 1 KILL 53',
  'SELECT 1 DBCC CHECKDB',
  // Hiding.
  'SELECT 1 /* a */ DROP /* b */ TABLE t',
  'SELECT 1 -- a\nDROP TABLE t',
  'SELECT 1 /* /* a */ */ DROP TABLE t',
  'SELECT 1 /* a */ */ DROP TABLE t /*',
  "SELECT 'a''' DROP TABLE t",
  'SELECT "a""b" DROP TABLE t',
  'SELECT [a] DROP TABLE t',
  'sElEcT 1 dRoP tAbLe t',
  'SELECT\t1\tDROP\tTABLE\tt',
  'SELECT 1DROP TABLE t',
  'SELECT 1eDROP TABLE t',
  'SELECT 1.DROP TABLE t',
  'SELECT 0xDROP',
  'SELECT(1)DROP TABLE t',
  'SELECT 1 -- a\rDROP TABLE t',
  'SELECT 1 -- a\u2028DROP TABLE t',
  'SELECT 1 ＤＲＯＰ TABLE t',
  "SELECT E'\\'' ; DROP TABLE t --'",
  "SELECT $$'$$ ; DROP TABLE t --'",
  "SELECT ['] ' , 1] ; DROP TABLE t --'",
  "SELECT [/*] ' */ 1] ; DROP TABLE t --'",
  "SELECT 'never closed",
  'SELECT "never closed',
  'SELECT 1 /* never closed',
]

const allowed: readonly string[] = [
  'SELECT 1',
  'select 1',
  'SELECT 1;',
  '  \r\n SELECT 1 -- the end',
  '-- a view\nSELECT 1',
  '/* a /* nested */ comment */ SELECT 1',
  "SELECT 'DROP TABLE t; DELETE FROM t'",
  "SELECT N'UPDATE'",
  "SELECT 'it''s; EXEC'",
  'SELECT "Update", "Into", "Delete" FROM "Fact"."Sale"',
  'SELECT [Drop] FROM [Fact].[Stock Holding]',
  'SELECT 1 /* ; DROP TABLE t */ AS a',
  'SELECT 1 AS a -- DROP TABLE t',
  'SELECT "Updated At", updated_at, created_by, is_deleted, inserted FROM t',
  'WITH c AS (SELECT 1 AS a) SELECT a FROM c',
  'WITH c AS (SELECT 1 AS a), d AS (SELECT a FROM c) SELECT a FROM d',
  'WITH c AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM c WHERE a < 9) SELECT a FROM c',
  'SELECT 1 UNION SELECT 2 EXCEPT SELECT 3 INTERSECT SELECT 4',
  'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u) AND b IN (SELECT b FROM u)',
  'SELECT (SELECT MAX(a) FROM t) AS m, CASE WHEN 1 = 1 THEN 1 ELSE 0 END AS b',
  'SELECT a FROM t ORDER BY a OFFSET 0 ROWS FETCH NEXT 10 ROWS ONLY',
  'SELECT LAG(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t',
  'SELECT CAST(@from AS date), @top_n, 1.5e-3, .5, -1, 2 - 1, 5 % 2 FROM t AS s WHERE s.a <> 1',
  'SELECT s."Key", "Dimension"."Stock Item"."Color" FROM "Dimension"."Stock Item" AS s',
  'SELECT table_schema FROM INFORMATION_SCHEMA.COLUMNS',
  "SELECT HAS_PERMS_BY_NAME(NULL, 'DATABASE', 'INSERT') AS i, IS_SRVROLEMEMBER('sysadmin') AS s",
]

describe('assertReadOnly', () => {
  test.each(refused.map((sql) => [sql]))('refuses %j', (sql) => {
    expect(() => assertReadOnly(sql)).toThrow(ReadOnlyViolation)
  })

  test.each(allowed.map((sql) => [sql]))('allows %j', (sql) => {
    expect(() => assertReadOnly(sql)).not.toThrow()
  })

  test('names the word and its place: DROP is at offset 9', () => {
    expect(() => assertReadOnly('SELECT 1 DROP TABLE t')).toThrow(/DROP at offset 9/)
  })

  const mixedCase = (word: string) =>
    fc
      .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
      .map((upper) => [...word].map((c, i) => (upper[i] ? c : c.toLowerCase())).join(''))
  const writeWord = fc.constantFrom(...forbiddenWords).chain(mixedCase)
  const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', ' /* , */ ', ' -- ;\n', '/**/')
  const inner = fc.string({ maxLength: 12 })
  const harmless = fc.oneof(
    fc.constantFrom(
      'a',
      'updated',
      'FROM',
      '"t"',
      '[t]',
      '1',
      '2.5',
      '@p',
      ',',
      '(',
      ')',
      '=',
      '*',
    ),
    inner.map((text) => `'${text.replaceAll("'", "''")}'`),
    inner.map((text) => `"${text.replaceAll('"', '""')}"`),
  )
  const start = fc.constantFrom('SELECT', 'WITH', 'select', 'wItH')
  const spaced = (tokens: readonly string[], blanks: readonly string[]) =>
    tokens.map((token, index) => `${token}${blanks[index % blanks.length] ?? ' '}`).join('')
  const blanks = fc.array(blank, { minLength: 1, maxLength: 9 })
  const part = fc.array(harmless, { maxLength: 8 })

  test('no statement with a write keyword outside strings, names and comments passes', () => {
    fc.assert(
      fc.property(start, part, writeWord, part, blanks, (first, before, word, after, between) => {
        const sql = spaced([first, ...before, word, ...after], between)
        expect(() => assertReadOnly(sql)).toThrow(ReadOnlyViolation)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a write keyword inside a string, a name or a comment is never the reason to refuse', () => {
    const hide = (word: string) =>
      fc.constantFrom(
        `'${word}'`,
        `N'; ${word} '''`,
        `"${word}"`,
        `[${word}]`,
        `/* ${word} */`,
        `--${word}\n`,
      )
    fc.assert(
      fc.property(
        start,
        part,
        writeWord.chain(hide),
        part,
        blanks,
        (first, before, hidden, after, between) => {
          const sql = spaced([first, ...before, hidden, ...after], between)
          expect(() => assertReadOnly(sql)).not.toThrow()
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
