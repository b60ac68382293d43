import type { Atom } from './atoms.ts'
import { type Apart, membersApart } from './members-apart.ts'
import { factColumnsOf } from './references.ts'
import { bareName, membersKey, rollupsKey, totalColumn } from './rollups.ts'
import {
  declared,
  type FactSource,
  factOf,
  type MetricSource,
  type Rollup,
  type Sql,
} from './source.ts'

/**
 * A fact, and the rollups of it that have every column that members and filters are read from, or the members that stay
 * apart, the smallest first.
 */
export type FactTables = { readonly fact: FactSource; readonly rollups: readonly Rollup[] }

/** The source, as a warehouse with rollups is asked. */
export const readFrom = (
  source: MetricSource,
  { rollups }: { readonly rollups?: readonly Rollup[] },
): MetricSource => (rollups ? { ...source, rollups } : source)

/** What the texts of a statement, those of its measures left out, may be read from. */
export function tablesOf(
  source: MetricSource,
  name: string,
  asked: Apart & { readonly texts: readonly Sql[] },
): FactTables {
  const fact = factOf(source, name)
  const { rollups = [] } = source
  const hasTexts = hasColumns(factColumnsOf(fact, asked.texts).map(bareName))
  const apart = membersApart(fact, asked)
  const fits = (rollup: Rollup) =>
    rollup.members === undefined
      ? rollup.of === rollupsKey(source, name) && hasTexts(rollup)
      : rollup.of === membersKey(source, name, apart.dimension) && rollup.members <= apart.atMost
  const fitting = rollups.filter(fits).sort((one, other) => one.rows - other.rows)
  return { fact, rollups: fitting }
}

const hasColumns =
  (names: readonly string[]) =>
  ({ columns }: Rollup) =>
    names.every((name) => columns.includes(name))

/** Distinct counts are sums where each fact has a rollup that keeps them as totals. */
export const asTotals = (atoms: readonly Atom[], facts: readonly FactTables[]): Atom[] =>
  atoms.map((atom) =>
    atom.kind === 'distinct' &&
    facts.every(({ rollups }) => rollups.some(hasColumns([totalColumn(atom.name)])))
      ? { ...atom, kind: 'sum' }
      : atom,
  )

/** The atoms by the smallest table that has what each is read from: rollups, or the fact itself. */
export function readings(
  { fact, rollups }: FactTables,
  atoms: readonly Atom[],
): { readonly fact: FactSource; readonly atoms: readonly Atom[] }[] {
  const tableOf = (atom: Atom) => rollups.find(hasColumns(columnsOf(fact, atom)))
  return [...Map.groupBy(atoms, tableOf)].map(([rollup, read]) => ({
    fact: rollup ? inRollup(fact, rollup, read) : fact,
    atoms: read,
  }))
}

/** What a rollup must have for an atom: its total, or else every value that is counted. */
const columnsOf = (fact: FactSource, { name, kind }: Atom): string[] =>
  kind === 'distinct'
    ? factColumnsOf(fact, [declared(fact.measures[name], name).value]).map(bareName)
    : [totalColumn(name)]

const inRollup = (fact: FactSource, { name }: Rollup, atoms: readonly Atom[]): FactSource => ({
  ...fact,
  from: `"rollup"."${name}" f`,
  measures: {
    ...fact.measures,
    ...Object.fromEntries(
      atoms
        .filter(({ kind }) => kind !== 'distinct')
        .map((atom) => [atom.name, { value: `f."${totalColumn(atom.name)}"` }]),
    ),
  },
})
