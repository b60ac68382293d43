import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StreamingEngine } from '../streaming.ts'
import { describeTable } from './copy.ts'
import { type FilledTable, fillFolder } from './fill.ts'
import { type Manifest, type ManifestTable, pointer, publish, readManifest } from './manifest.ts'
import { type ExtractResources, openFiles } from './open.ts'
import { isUnchanged, planTable, type TablePlan } from './plan.ts'
import { type RollupTable, writeRollups } from './rollup.ts'
import type { ExtractTable } from './table.ts'
import { assertEqual, fetchChecksums } from './verify.ts'

export type MakeOptions = {
  readonly directory: string
  readonly source: StreamingEngine
  readonly tables: readonly ExtractTable[]
  readonly rollups?: readonly RollupTable[] | undefined
  readonly now: () => Date
  /** Names a folder that no version has had. */
  readonly newId: () => string
  readonly signal: AbortSignal
  /** Whether files of the last version may be linked into this one; else every row is read again. */
  readonly reuse: boolean
  readonly resources?: ExtractResources | undefined
}

/**
 * Makes the next version of an extract and points to it, or throws and leaves the last one as it is.
 * Every copy ends before the first is verified, and each equals its table when that is verified: so together they
 * are what the server held at one moment, `verifiedAt`.
 * @throws ExtractUnequal when the server's rows changed meanwhile, or what reading or writing throws
 */
export async function makeExtract(options: MakeOptions): Promise<Manifest> {
  const { directory, source, signal, now, newId, reuse } = options
  const last = reuse ? await readManifest(directory).catch(() => undefined) : undefined
  const startedAt = now().toISOString()
  const plans: TablePlan[] = []
  for (const table of options.tables) {
    const typed = await describeTable(source, table, signal)
    const before = last?.tables.find((each) => isSameTable(each, table))
    plans.push(planTable(typed, before, await fetchChecksums(source, typed, signal)))
  }
  if (last && last.rollupsAsked === asked(options) && isUnchanged(plans, last.tables)) {
    const manifest = { ...last, verifiedAt: startedAt }
    await publish(directory, manifest)
    return manifest
  }
  const folder = newId()
  const paths = { folder: join(directory, folder), last: last && join(directory, last.folder) }
  try {
    await mkdir(paths.folder, { recursive: true })
    const filled = await fillFolder(source, plans, paths, signal)
    const manifest = await verified(options, folder, filled)
    // Another process may have taken the lease meanwhile, and published what it made.
    signal.throwIfAborted()
    await publish(directory, manifest)
    await removeAllBut(directory, [folder, last?.folder, pointer])
    return manifest
  } catch (error) {
    await rm(paths.folder, { recursive: true, force: true })
    throw error
  }
}

async function verified(
  options: MakeOptions,
  folder: string,
  filled: readonly FilledTable[],
): Promise<Manifest> {
  const { directory, source, signal, now, resources, rollups = [] } = options
  const copies = await openFiles(directory, folder, filled, source.database, half(resources))
  const verifiedAt = now().toISOString()
  const tables: ManifestTable[] = []
  try {
    for (const table of filled) {
      const copied = await fetchChecksums(copies, table, signal)
      assertEqual(table, copied, await fetchChecksums(source, table, signal))
      const parts = table.parts.map(({ part, files }) => ({
        part,
        files: [...files],
        checksum: [...(copied.get(part) ?? [])],
      }))
      tables.push({ ...table, columns: [...table.columns], types: [...table.types], parts })
    }
    const kept = await writeRollups(copies, join(directory, folder), rollups, signal)
    return { format: 1, folder, verifiedAt, tables, rollups: kept, rollupsAsked: asked(options) }
  } finally {
    await copies.close()
  }
}

/** The version before answers meanwhile, from an engine that has as much. */
const half = ({ memoryBytes, ...resources }: ExtractResources = {}): ExtractResources =>
  memoryBytes === undefined ? resources : { ...resources, memoryBytes: Math.floor(memoryBytes / 2) }

const asked = ({ rollups = [] }: MakeOptions) =>
  createHash('sha256').update(JSON.stringify(rollups)).digest('hex').slice(0, 12)

/** The version before stays for replicas that still read it; what a killed writer left behind goes. */
async function removeAllBut(directory: string, keep: readonly (string | undefined)[]) {
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if ((entry.isDirectory() || entry.name.endsWith('.json')) && !keep.includes(entry.name))
      await rm(join(directory, entry.name), { recursive: true, force: true })
}

const isSameTable = (a: Pick<ExtractTable, 'schema' | 'table'>, b: typeof a) =>
  a.schema === b.schema && a.table === b.table
