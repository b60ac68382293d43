import type { FactSource, Sql } from './source.ts'

/** The alias of a fact in every text of a source. */
const factAlias = 'f'

type Reference = { readonly alias: string; readonly column: string }

/** The columns that a text of a source names as `alias."Column"`. */
const referencesIn = (sql: Sql): Reference[] =>
  [...sql.matchAll(/(?<![\w"])(?<alias>[a-z_]+)\.(?<column>"[^"]+"|\w+)/g)].flatMap(({ groups }) =>
    groups?.alias && groups.column ? [{ alias: groups.alias, column: groups.column }] : [],
  )

/** The joins that texts read from, and those that these joins read from, in the order of the source. */
export function joinsOf({ joins }: Pick<FactSource, 'joins'>, texts: readonly Sql[]): Sql[] {
  const needed = new Set(texts.flatMap(referencesIn).map(({ alias }) => alias))
  const chosen: Sql[] = []
  // A join comes after what it reads from, so backwards each is known to be needed when it is met.
  for (const [alias, join] of Object.entries(joins).reverse()) {
    if (!needed.has(alias)) continue
    chosen.unshift(join)
    for (const reference of referencesIn(join)) needed.add(reference.alias)
  }
  return chosen
}

/** The columns of the fact, as `f."Column"`, that texts and the joins that they need read; each once. */
export function factColumnsOf(fact: Pick<FactSource, 'joins'>, texts: readonly Sql[]): Sql[] {
  const read = [...texts, ...joinsOf(fact, texts)].flatMap(referencesIn)
  const columns = read.filter(({ alias }) => alias === factAlias)
  return [...new Set(columns.map(({ alias, column }) => `${alias}.${column}`))]
}
