import { createHash } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Part = z.object({
  part: z.int(),
  /** Names in the folder of the version. */
  files: z.array(z.string()),
  checksum: z.array(z.number().nullable()),
})

const Table = z.object({
  schema: z.string(),
  table: z.string(),
  day: z.string().optional(),
  columns: z.array(z.string()),
  types: z.array(z.object({ name: z.string(), type: z.string() })),
  parts: z.array(Part),
})

/** A rollup in the folder of its version. */
export const ManifestRollup = z.object({
  name: z.string(),
  of: z.string(),
  file: z.string(),
  columns: z.array(z.string()),
  rows: z.int(),
  /** Of a rollup by the members of a dimension: how many these are. */
  members: z.int().optional(),
  /** SHA-256 of the file. */
  digest: z.string(),
})

/** What an extract holds: the folder of its files, and when its rows were those of the server. */
const Manifest = z.object({
  format: z.literal(1),
  folder: z.string().regex(/^[\w-]+$/),
  verifiedAt: z.iso.datetime(),
  tables: z.array(Table),
  /** Made of these tables. */
  rollups: z.array(ManifestRollup).default([]),
  /** Changes with what rollups there should be. */
  rollupsAsked: z.string().default(''),
})

export type ManifestPart = z.infer<typeof Part>
export type ManifestRollup = z.infer<typeof ManifestRollup>
export type ManifestTable = z.infer<typeof Table>
export type Manifest = z.infer<typeof Manifest>

/** The file that names the version in use. */
export const pointer = 'current.json'

/** The manifest that the pointer of a directory holds; undefined where there is none. @throws when it cannot be read */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  const text = await readFile(join(directory, pointer), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  return text === undefined ? undefined : Manifest.parse(JSON.parse(text))
}

/** Points a directory to another version: readers find the old manifest or the new one, whole. */
export async function publish(directory: string, manifest: Manifest): Promise<void> {
  const draft = join(directory, `${manifest.folder}.json`)
  const file = await open(draft, 'w')
  try {
    await file.writeFile(JSON.stringify(manifest))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, join(directory, pointer))
}

/** Twelve digits that change with any count or sum of any part. */
export const checksumOf = ({ tables }: Manifest): string =>
  createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 12)

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
