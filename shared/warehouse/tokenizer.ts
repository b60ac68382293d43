type TokenKind = 'word' | 'parameter' | 'string' | 'quoted' | 'number' | 'symbol' | 'comment'
export type Token = { readonly kind: TokenKind; readonly text: string; readonly offset: number }

export class SqlSyntaxError extends Error {
  override readonly name = 'SqlSyntaxError'
}

// Only what T-SQL and DuckDB split alike. `1e` is a number in T-SQL; a line comment that holds
// another kind of line end, or a bracket with punctuation, could end elsewhere on one of them.
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /--[^\n\r\v\f\u0085\u2028\u2029]*(?=\r?\n|$)/y],
  ['string', /[Nn]?'(?:[^']|'')*'/y],
  ['quoted', /"(?:[^"]|"")*"|\[[\p{L}\p{N}_ ]+\]/uy],
  ['parameter', /@[A-Za-z_]\w*/y],
  ['word', /[A-Za-z_#@][\w#@$]*/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d*)?/y],
  ['symbol', /-(?!-)|[!%&()*+,./:;<=>^|~]/y],
]

/**
 * Splits a SQL text into tokens, so that no check searches it as a string.
 * Comments are tokens too; block comments nest, as they do in T-SQL.
 * @throws SqlSyntaxError for a string, name or comment that is never closed, and for anything that
 * the two dialects could read differently.
 */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < sql.length) {
    if (/[ \t\r\n]/.test(sql.charAt(offset))) {
      offset += 1
      continue
    }
    const token = sql.startsWith('/*', offset) ? blockComment(sql, offset) : match(sql, offset)
    tokens.push(token)
    offset += token.text.length
  }
  return tokens
}

function match(sql: string, offset: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset
    const text = pattern.exec(sql)?.[0]
    if (text !== undefined) return { kind, text, offset }
  }
  throw new SqlSyntaxError(`unclosed or unexpected ${sql.charAt(offset)} at offset ${offset}`)
}

function blockComment(sql: string, offset: number): Token {
  const edge = /\/\*|\*\//g
  edge.lastIndex = offset
  let depth = 0
  for (let found = edge.exec(sql); found; found = edge.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return { kind: 'comment', text: sql.slice(offset, edge.lastIndex), offset }
  }
  throw new SqlSyntaxError(`unclosed comment at offset ${offset}`)
}
