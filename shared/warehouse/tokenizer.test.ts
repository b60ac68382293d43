import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { SqlSyntaxError, tokenize } from './tokenizer.ts'

const texts = (sql: string) => tokenize(sql).map((token) => token.text)
const kinds = (sql: string) => tokenize(sql).map((token) => token.kind)

describe('tokenize', () => {
  test("two quotes inside a string are one character of it: 'o''hara' is one token", () => {
    expect(texts("SELECT 'o''hara'")).toEqual(['SELECT', "'o''hara'"])
  })

  test('block comments nest: two openings need two closings', () => {
    expect(texts('/* a /* b */ c */ SELECT')).toEqual(['/* a /* b */ c */', 'SELECT'])
  })

  test('@from is a parameter, @@version is a word', () => {
    expect(kinds('@from @@version')).toEqual(['parameter', 'word'])
  })

  test('1e is a number, as it is in T-SQL, so that 1eDROP shows its DROP', () => {
    expect(texts('1eDROP')).toEqual(['1e', 'DROP'])
  })

  test('"Stock Item" and [Stock Item] are quoted names', () => {
    expect(kinds('"Stock Item" [Stock Item]')).toEqual(['quoted', 'quoted'])
  })

  test.each([
    ["a string that is never closed: 'a", "SELECT 'a"],
    ['a name that is never closed: "a', 'SELECT "a'],
    ['a comment that is never closed', 'SELECT 1 /* a'],
    ["a bracket with a quote in it, which DuckDB reads as a list: [']", "SELECT [']"],
    ['a dollar, which opens a string in DuckDB', "SELECT $$'$$"],
    ['a letter outside ASCII that is not quoted', 'SELECT ＤＲＯＰ'],
    ['a lone carriage return in a line comment', 'SELECT 1 -- a\rDROP TABLE t'],
    ['a no-break space', 'SELECT\u00a01'],
  ])('%s is refused', (_title, sql) => {
    expect(() => tokenize(sql)).toThrow(SqlSyntaxError)
  })

  test('tokens and the blanks between them are the whole text, or it is refused', () => {
    const pieces = fc.constantFrom(
      ...[
        "'",
        '"',
        '[',
        ']',
        '--',
        '/*',
        '*/',
        '\n',
        '\r',
        ' ',
        'a',
        '1',
        'e',
        '.',
        '@',
        ';',
        '$',
        'é',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const sql = parts.join('')
        try {
          let end = 0
          for (const token of tokenize(sql)) {
            expect(sql.slice(end, token.offset)).toMatch(/^[ \t\r\n]*$/)
            expect(sql.slice(token.offset, token.offset + token.text.length)).toBe(token.text)
            end = token.offset + token.text.length
          }
          expect(sql.slice(end)).toMatch(/^[ \t\r\n]*$/)
        } catch (error) {
          expect(error).toBeInstanceOf(SqlSyntaxError)
        }
      }),
    )
  })
})
