import type { RequiredTable } from './schema-check.ts'
import { type Token, tokenize } from './tokenizer.ts'

/** A statement gives one alias to two tables, so a column’s table is ambiguous. */
export class AmbiguousAlias extends Error {
  override readonly name = 'AmbiguousAlias'
}

/**
 * The tables and columns that statements read, taken from their text: `"Schema"."Table" t` names a
 * table, `t."Column"` one of its columns. Our statements quote every name of the warehouse and give
 * every table an alias, so nothing has to be listed a second time.
 * @throws AmbiguousAlias when one statement uses an alias for two tables.
 */
export function requiredTables(statements: readonly string[]): RequiredTable[] {
  const required = new Map<string, { schema: string; table: string; columns: Set<string> }>()
  for (const sql of statements) {
    const tokens = tokenize(sql).filter((token) => token.kind !== 'comment')
    const aliases = aliasesOf(tokens)
    for (const { schema, table } of aliases.values()) {
      const key = `${schema}.${table}`
      if (!required.has(key)) required.set(key, { schema, table, columns: new Set() })
    }
    for (const [index, { kind, text }] of tokens.entries()) {
      const owner = kind === 'word' ? aliases.get(text.toLowerCase()) : undefined
      const column = tokens[index + 2]
      if (owner && tokens[index + 1]?.text === '.' && column?.kind === 'quoted')
        required.get(`${owner.schema}.${owner.table}`)?.columns.add(unquote(column))
    }
  }
  return [...required.values()]
    .map(({ schema, table, columns }) => ({ schema, table, columns: [...columns].sort() }))
    .sort((a, b) => (`${a.schema}.${a.table}` < `${b.schema}.${b.table}` ? -1 : 1))
}

type TableName = { readonly schema: string; readonly table: string }

function aliasesOf(tokens: readonly Token[]): Map<string, TableName> {
  const aliases = new Map<string, TableName>()
  for (const [index, schema] of tokens.entries()) {
    const [dot, table, next, afterNext] = tokens.slice(index + 1, index + 5)
    if (schema.kind !== 'quoted' || dot?.text !== '.' || table?.kind !== 'quoted') continue
    const alias = next?.text.toUpperCase() === 'AS' ? afterNext : next
    if (alias?.kind !== 'word') continue
    const name = alias.text.toLowerCase()
    const found = { schema: unquote(schema), table: unquote(table) }
    const known = aliases.get(name)
    if (known && (known.schema !== found.schema || known.table !== found.table))
      throw new AmbiguousAlias(`${name} is both ${known.table} and ${found.table}`)
    aliases.set(name, found)
  }
  return aliases
}

const unquote = ({ text }: Token) => text.slice(1, -1).replaceAll('""', '"')
