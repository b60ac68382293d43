import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { literal, quote } from '../duckdb/views.ts'
import type { Engine, Row } from '../engine.ts'
import { ExtractUnequal, isOutOfMemory } from './errors.ts'
import type { ManifestRollup } from './manifest.ts'

/** A table to keep beside an extract: a fact grouped by some of its columns. */
export type RollupTable = {
  readonly name: string
  /** What its fact is called. */
  readonly of: string
  /** The fact, aliased. */
  readonly from: string
  /** What it is grouped by: columns of the fact, and where it is by members, the member last. */
  readonly keys: readonly string[]
  readonly sums: readonly Total[]
  /** Different values, which may be added up where each of `values`, a SELECT of their number, is in one row. */
  readonly counts: readonly (Total & { readonly values: string })[]
  readonly members?: ByMembers
}

/**
 * The rows of a rollup are of members of a dimension. A value may be in several of them on a day, so its counts add up
 * over days and never over members.
 */
type ByMembers = {
  /** What the rollup is of, so that only questions that keep its members apart find it. */
  readonly of: string
  /** What stands for a member, under the name of the column that it is read from. */
  readonly shown: string
  /** A SELECT of their number. */
  readonly number: string
  /** The rollup by that column: where it adds up the same counts, this one is not needed. */
  readonly finer: string
}

type Total = { readonly column: string; readonly value: string }

/** A rollup that answers: `"rollup"."name"`. */
export type KeptRollup = Pick<ManifestRollup, 'name' | 'of' | 'columns' | 'rows' | 'members'>

/** A rollup has at most this part of the rows of its fact: otherwise the fact is read about as fast. */
const largestPart = 1 / 4

/**
 * Writes the rollups that are much smaller than their fact, from verified files, into their folder. One that memory
 * does not suffice for is left out.
 */
export async function writeRollups(
  engine: Pick<Engine, 'execute'>,
  folder: string,
  rollups: readonly RollupTable[],
  signal: AbortSignal,
): Promise<ManifestRollup[]> {
  const run: Run = (sql) => engine.execute({ name: 'extract.rollup', sql, parameters: [] }, signal)
  const numbers = new Map<string, number>()
  const valuesOf = async (sql: string) => {
    const found = numbers.get(sql) ?? (await numberOf(run, sql))
    numbers.set(sql, found)
    return found
  }
  const write = (rollup: RollupTable, rows: number) =>
    writeRollup({ run, valuesOf, folder }, rollup, rows)
  const kept: { readonly rollup: RollupTable; readonly written: ManifestRollup }[] = []
  const refused: RollupTable[] = []
  for (const rollup of inOrder(rollups)) {
    // More columns never make fewer rows, nor put values together that fewer have scattered.
    if (refused.some((other) => isFinerThan(rollup, other))) continue
    const coarser = kept.filter((other) => isFinerThan(rollup, other.rollup))
    // A value that is on one day is on no other day of a member.
    const counts = rollup.counts.filter(({ column }) =>
      rollup.members ? coarser.some(addsUp(column)) : coarser.every(addsUp(column)),
    )
    const finer = kept.filter(({ written }) => written.name === rollup.members?.finer)
    if (rollup.members && counts.every(({ column }) => finer.some(addsUp(column)))) continue
    try {
      const rows = await rowsOf(run, rollup)
      if (rows === undefined) refused.push(rollup)
      else kept.push({ rollup, written: await write({ ...rollup, counts }, rows) })
    } catch (error) {
      if (!isOutOfMemory(error)) throw error
      refused.push(rollup)
    }
  }
  return kept.map(({ written }) => written)
}

type Run = (sql: string) => Promise<Row[]>

/** Coarser before finer, and those by members last: what the others add up decides about them. */
const inOrder = (rollups: readonly RollupTable[]) => [
  ...rollups
    .filter(({ members }) => members === undefined)
    .sort((one, other) => one.keys.length - other.keys.length),
  ...rollups.filter(({ members }) => members !== undefined),
]

const isFinerThan = (rollup: RollupTable, other: RollupTable) =>
  rollup.of === other.of &&
  other.keys.length < rollup.keys.length &&
  other.keys.every((key) => rollup.keys.includes(key))

const addsUp =
  (column: string) =>
  ({ written }: { readonly written: ManifestRollup }) =>
    written.columns.includes(column)

/** How many rows a rollup would have; undefined where these are too many. */
async function rowsOf(run: Run, { keys, from }: RollupTable): Promise<number | undefined> {
  const grouped = `SELECT ${keys.join(', ')} FROM ${from} GROUP BY ${keys.join(', ')}`
  const total = await numberOf(run, `SELECT COUNT(*) AS n FROM ${from}`)
  const rows = await numberOf(run, `SELECT COUNT(*) AS n FROM (${grouped}) t`)
  return rows <= total * largestPart ? rows : undefined
}

const numberOf = async (run: Run, sql: string) => Number((await run(sql))[0]?.n)

type Writing = {
  readonly run: Run
  readonly folder: string
  /** The number that a SELECT has, read once. */
  readonly valuesOf: (sql: string) => Promise<number>
}

async function writeRollup(
  { run, folder, valuesOf }: Writing,
  { name, of, from, keys, sums, counts, members }: RollupTable,
  rows: number,
): Promise<ManifestRollup> {
  const totals = [
    ...sums.map(({ column, value }) => `SUM(${value}) AS ${quote(column)}`),
    ...counts.map(({ column, value }) => `COUNT(DISTINCT ${value}) AS ${quote(column)}`),
  ]
  const shown = members ? [...keys.slice(0, -1), members.shown] : keys
  const sql = `SELECT ${[...shown, ...totals].join(', ')} FROM ${from} GROUP BY ${keys.join(', ')}`
  const described = (await run(`DESCRIBE ${sql}`)).map((row) => ({
    name: String(row.column_name),
    type: String(row.column_type),
  }))
  // The sum of floats depends on their order, so it is left to the rows.
  const isFloat = (type: string) => type === 'DOUBLE' || type === 'FLOAT'
  const isSum = (name: string) => sums.some(({ column }) => column === name)
  const isTotal = (name: string) => isSum(name) || counts.some(({ column }) => column === name)
  const columns = described.filter(({ name, type }) => !(isSum(name) && isFloat(type)))
  const file = `rollup.${name.replaceAll(/[^\w.]/g, '-')}.parquet`
  const path = join(folder, file)
  await run(
    `COPY (SELECT ${columns.map(exact).join(', ')} FROM (${sql}) t ORDER BY 1)
     TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`,
  )
  const names = columns.map((column) => column.name)
  const written = { name, file, rows, digest: await digestOf(path) }
  if (members) {
    const number = await valuesOf(members.number)
    return { ...written, of: members.of, columns: names.filter(isTotal), members: number }
  }
  const scattered = new Set<string>()
  for (const { column, values } of counts) {
    const added = `SELECT SUM(t.${quote(column)}) AS n FROM read_parquet(${literal(path)}) t`
    if ((await numberOf(run, added)) !== (await valuesOf(values))) scattered.add(column)
  }
  return { ...written, of, columns: names.filter((column) => !scattered.has(column)) }
}

/** Parquet has no integer of 128 bits, which sums of integers are. */
function exact({ name, type }: { readonly name: string; readonly type: string }): string {
  const column = `t.${quote(name)}`
  return type === 'HUGEINT' ? `CAST(${column} AS DECIMAL(38, 0)) AS ${quote(name)}` : column
}

/** @throws ExtractUnequal when the file of a rollup does not hold what was written, or what reading it throws. */
export async function assertRollup(
  folder: string,
  { name, file, digest }: ManifestRollup,
): Promise<void> {
  if ((await digestOf(join(folder, file))) !== digest)
    throw new ExtractUnequal(`the rollup ${name} differs from what was written`)
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
