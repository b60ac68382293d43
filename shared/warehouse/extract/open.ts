import { join } from 'node:path'
import { createDuckDbEngine } from '../duckdb.engine.ts'
import type { Engine } from '../engine.ts'
import type { FilledTable } from './fill.ts'
import type { Manifest, ManifestRollup } from './manifest.ts'
import { assertRollup } from './rollup.ts'
import { assertEqual, fetchChecksums } from './verify.ts'

export type ExtractResources = { readonly threads?: number; readonly memoryBytes?: number }

/**
 * The files of an extract behind one engine, once every table has the counts and sums of its manifest, and every
 * rollup its digest.
 * @throws ExtractUnequal, or what reading a missing or broken file throws
 */
export async function openExtract(
  directory: string,
  { folder, tables, rollups }: Manifest,
  database: string,
  resources: ExtractResources = {},
): Promise<Engine> {
  for (const rollup of rollups) await assertRollup(join(directory, folder), rollup)
  const engine = await openFiles(directory, folder, tables, database, resources, rollups)
  try {
    for (const table of tables) {
      const expected = new Map(table.parts.map(({ part, checksum }) => [part, checksum]))
      assertEqual(table, await fetchChecksums(engine, table), expected)
    }
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** The same, whatever the files hold. */
export const openFiles = (
  directory: string,
  folder: string,
  tables: readonly FilledTable[],
  database: string,
  resources: ExtractResources = {},
  rollups: readonly ManifestRollup[] = [],
): Promise<Engine> =>
  createDuckDbEngine({
    database,
    source: 'mssql+extract',
    tables: [],
    ...resources,
    views: {
      directory: join(directory, folder),
      tables: [
        ...tables.map(({ schema, table, types, parts }) => ({
          schema,
          table,
          columns: types,
          files: parts.flatMap(({ files }) => files.map((file) => join(directory, folder, file))),
        })),
        ...rollups.map(({ name, file }) => ({
          ...{ schema: 'rollup', table: name, columns: [] },
          files: [join(directory, folder, file)],
        })),
      ],
    },
  })
