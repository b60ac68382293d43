import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { version as duckdbVersion } from '@duckdb/node-api'
import { z } from 'zod'
import { sampleTables } from './schema.ts'
import { sampleScripts } from './scripts.ts'

const manifestSchema = z.object({
  /** Of the generator: another SQL text, schema or DuckDB (whose hash makes the rows) is another version. */
  version: z.string(),
  scale: z.number(),
  /** Rows by file. */
  tables: z.record(z.string(), z.number()),
})

export type SampleManifest = z.infer<typeof manifestSchema>

/** The version of the rows that this generator makes. */
export function sampleVersion(): string {
  const made = JSON.stringify([sampleScripts, sampleTables, duckdbVersion()])
  return createHash('sha256').update(made).digest('hex').slice(0, 16)
}

/** The manifest in `directory`, or undefined when there is none that can be read. */
export async function readManifest(directory: string): Promise<SampleManifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(manifestFile(directory), 'utf8')))
  } catch {
    return undefined
  }
}

export async function writeManifest(directory: string, manifest: SampleManifest): Promise<void> {
  await writeFile(manifestFile(directory), `${JSON.stringify(manifest, null, 2)}\n`)
}

function manifestFile(directory: string): string {
  return join(directory, 'MANIFEST.json')
}
