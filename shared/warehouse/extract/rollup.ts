import { join } from 'node:path'
import { literal, quote } from '../duckdb/views.ts'
import type { Engine, Row } from '../engine.ts'
import { ExtractUnequal } from './errors.ts'
import type { ManifestRollup } from './manifest.ts'

/** Sums of a fact that an extract keeps beside its rows. */
export type RollupTable = {
  readonly name: string
  /** The fact, aliased. */
  readonly from: string
  /** The SELECT that it holds the rows of. */
  readonly sql: string
}

/** A rollup that answers: `"rollup"."name"`. */
export type KeptRollup = Pick<ManifestRollup, 'name' | 'columns' | 'rows'>

type Executing = Pick<Engine, 'execute'>

/** Writes the rollups that have fewer rows than their fact, from verified files, into their folder. */
export async function writeRollups(
  engine: Executing,
  folder: string,
  rollups: readonly RollupTable[],
  signal: AbortSignal,
): Promise<ManifestRollup[]> {
  const kept: ManifestRollup[] = []
  for (const rollup of rollups) {
    const found = await writeRollup(engine, folder, rollup, signal)
    if (found) kept.push(found)
  }
  return kept
}

async function writeRollup(
  engine: Executing,
  folder: string,
  { name, from, sql }: RollupTable,
  signal: AbortSignal,
): Promise<ManifestRollup | undefined> {
  const run = (text: string) =>
    engine.execute({ name: `extract.rollup ${name}`, sql: text, parameters: [] }, signal)
  const [size] = await run(
    `SELECT (SELECT COUNT(*) FROM (${sql})) AS n, COUNT(*) AS total FROM ${from}`,
  )
  if (Number(size?.n) >= Number(size?.total)) return undefined
  const described = (await run(`DESCRIBE ${sql}`)).map((row) => ({
    name: String(row.column_name),
    type: String(row.column_type),
  }))
  // The sum of floats depends on their order, so it is left to the rows.
  const columns = described.filter(({ type }) => type !== 'DOUBLE' && type !== 'FLOAT')
  const selected = columns.map((column) => exact(column))
  const file = `rollup.${name.replaceAll(/[^\w.]/g, '-')}.parquet`
  await run(
    `COPY (SELECT ${selected.join(', ')} FROM (${sql}) t ORDER BY 1) TO ${literal(join(folder, file))} (FORMAT parquet, COMPRESSION zstd)`,
  )
  const digest = digestOf(await run(digestSql(`read_parquet(${literal(join(folder, file))})`)))
  return { name, sql, file, columns: columns.map((column) => column.name), ...digest }
}

/** Parquet has no integer of 128 bits, which sums of integers are. */
function exact({ name, type }: { readonly name: string; readonly type: string }): string {
  const column = `t.${quote(name)}`
  return type === 'HUGEINT' ? `CAST(${column} AS DECIMAL(38, 0)) AS ${quote(name)}` : column
}

/** @throws ExtractUnequal when a rollup does not hold what was written. */
export async function assertRollup(
  engine: Executing,
  { name, rows, digest }: ManifestRollup,
): Promise<void> {
  const sql = digestSql(`"rollup".${quote(name)}`)
  const found = digestOf(await engine.execute({ name: 'extract.digest', sql, parameters: [] }))
  if (found.rows !== rows || found.digest !== digest)
    throw new ExtractUnequal(`the rollup ${name} differs from what was written`)
}

const digestSql = (from: string) =>
  `SELECT COUNT(*) AS n, CAST(BIT_XOR(HASH(t)) AS VARCHAR) AS digest FROM ${from} t`

const digestOf = ([row]: readonly Row[]) => ({
  rows: Number(row?.n),
  digest: String(row?.digest),
})
