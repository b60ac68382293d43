import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFiles } from '@otel-bi/warehouse/extract/open'
import { writeRollups } from '@otel-bi/warehouse/extract/rollup'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { rollupsOf } from '../rollups.ts'
import { basketsSource, basketsTables } from './baskets.source.ts'

export type OpenBaskets = {
  /** What reads the rows. */
  readonly rows: Warehouse
  /** The same, with the rollups of an extract. */
  readonly copied: Warehouse
  readonly close: () => Promise<void>
}

/** The baskets with their rollups, once `change` has changed the rows. */
export async function openBaskets(change?: string): Promise<OpenBaskets> {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-baskets-'))
  const folder = join(directory, 'version')
  await mkdir(folder)
  const engine = await openFiles(directory, 'version', [], 'Baskets', { threads: 1 })
  const run = (sql: string) => engine.execute({ name: 'baskets', sql, parameters: [] })
  for (const schema of ['Dimension', 'Fact', 'rollup']) await run(`CREATE SCHEMA "${schema}"`)
  for (const [table, sql] of Object.entries(basketsTables))
    await run(`CREATE TABLE ${table} AS ${sql}`)
  if (change) await run(change)
  const { signal } = new AbortController()
  const rollups = await writeRollups(engine, folder, rollupsOf(basketsSource), signal)
  for (const { name, file } of rollups)
    await run(`CREATE VIEW "rollup"."${name}" AS FROM read_parquet('${join(folder, file)}')`)
  const rows = createWarehouse(engine)
  return {
    rows,
    copied: { ...rows, rollups },
    async close() {
      await engine.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
