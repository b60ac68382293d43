import type { RequiredTable } from './schema-check.ts'
import { type Token, tokenize } from './tokenizer.ts'

/** A SELECT gives one alias to two tables, so a column’s table is ambiguous. */
export class AmbiguousAlias extends Error {
  override readonly name = 'AmbiguousAlias'
}

/**
 * The tables and columns that statements read, taken from their text: `"Schema"."Table" t` names a
 * table, `t."Column"` one of its columns. Our statements quote every name of the warehouse and give
 * every table an alias, so nothing has to be listed a second time.
 * @throws AmbiguousAlias when one SELECT uses an alias for two tables.
 */
export function requiredTables(statements: readonly string[]): RequiredTable[] {
  const required = new Map<string, { schema: string; table: string; columns: Set<string> }>()
  for (const sql of statements) {
    const tokens = scoped(tokenize(sql).filter((token) => token.kind !== 'comment'))
    for (const { schema, table } of nameTables(tokens)) {
      const key = `${schema}.${table}`
      if (!required.has(key)) required.set(key, { schema, table, columns: new Set() })
    }
    for (const [index, { token, scope }] of tokens.entries()) {
      const owner = token.kind === 'word' ? tableOf(token.text.toLowerCase(), scope) : undefined
      const column = tokens[index + 2]?.token
      if (owner && tokens[index + 1]?.token.text === '.' && column?.kind === 'quoted')
        required.get(`${owner.schema}.${owner.table}`)?.columns.add(unquote(column))
    }
  }
  return [...required.values()]
    .map(({ schema, table, columns }) => ({ schema, table, columns: [...columns].sort() }))
    .sort((a, b) => (`${a.schema}.${a.table}` < `${b.schema}.${b.table}` ? -1 : 1))
}

type TableName = { readonly schema: string; readonly table: string }

/** The aliases of one SELECT, which may also use those of the SELECT that it stands in. */
type Scope = { readonly aliases: Map<string, TableName>; readonly outer: Scope | undefined }

type ScopedToken = { readonly token: Token; readonly scope: Scope }

/** Each token with its SELECT: the parts of a UNION and what stands in parentheses have scopes of their own. */
function scoped(tokens: readonly Token[]): ScopedToken[] {
  const inside = (outer: Scope | undefined): Scope => ({ aliases: new Map(), outer })
  let scope = inside(undefined)
  const enclosing: Scope[] = []
  return tokens.map((token) => {
    if (token.kind === 'word' && token.text.toUpperCase() === 'SELECT')
      scope = inside(enclosing.at(-1))
    if (token.text === '(') enclosing.push(scope)
    if (token.text === ')') scope = enclosing.pop() ?? scope
    return { token, scope }
  })
}

const tableOf = (alias: string, scope: Scope | undefined): TableName | undefined =>
  scope && (scope.aliases.get(alias) ?? tableOf(alias, scope.outer))

/** Enters each table with its alias into the scope it stands in. */
function nameTables(tokens: readonly ScopedToken[]): TableName[] {
  return tokens.flatMap(({ token: schema, scope }, index) => {
    const [dot, table, next, afterNext] = tokens
      .slice(index + 1, index + 5)
      .map(({ token }) => token)
    if (schema.kind !== 'quoted' || dot?.text !== '.' || table?.kind !== 'quoted') return []
    const alias = next?.text.toUpperCase() === 'AS' ? afterNext : next
    if (alias?.kind !== 'word') return []
    const name = alias.text.toLowerCase()
    const found = { schema: unquote(schema), table: unquote(table) }
    const known = scope.aliases.get(name)
    if (known && (known.schema !== found.schema || known.table !== found.table))
      throw new AmbiguousAlias(`${name} is both ${known.table} and ${found.table}`)
    scope.aliases.set(name, found)
    return [found]
  })
}

const unquote = ({ text }: Token) => text.slice(1, -1).replaceAll('""', '"')
