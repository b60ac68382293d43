import type { Engine, ExtractFacts } from '../engine.ts'
import { WarehouseQueryError, WarehouseShapeError, WarehouseUnavailable } from '../errors.ts'
import { isOutOfMemory } from './errors.ts'
import { checksumOf, type Manifest } from './manifest.ts'
import { type ExtractResources, openExtract } from './open.ts'
import type { KeptRollup } from './rollup.ts'

/** A version in use, with the engine over its files. */
export type OpenedExtract = ExtractFacts & {
  readonly folder: string
  readonly engine: Engine
  readonly rollups: readonly KeptRollup[]
}

export type OpenedVersions = {
  /** Opens the version of a manifest in place of the one before, unless it is known to be broken. */
  readonly use: (manifest: Manifest) => Promise<void>
  readonly current: () => OpenedExtract | undefined
  /** The version that could not be opened, or not be read. */
  readonly broken: () => { readonly folder: string; readonly error: unknown } | undefined
  readonly close: () => Promise<void>
}

/** A version that was replaced stays open for the requests that began with it. */
const retireMs = 300_000

export function createOpenedVersions(options: {
  readonly directory: string
  readonly database: string
  readonly resources?: ExtractResources | undefined
  readonly onOpened: (facts: ExtractFacts) => void
  readonly onBroken: (error: unknown) => void
}): OpenedVersions {
  const { directory, database, resources, onOpened, onBroken } = options
  const retired = new Map<Engine, ReturnType<typeof setTimeout>>()
  let current: OpenedExtract | undefined
  let broken: { readonly folder: string; readonly error: unknown } | undefined

  const retire = () => {
    if (current === undefined) return
    const { engine } = current
    current = undefined
    const close = () => {
      retired.delete(engine)
      void engine.close()
    }
    retired.set(engine, setTimeout(close, retireMs))
  }
  const breakOff = (folder: string, error: unknown) => {
    if (current?.folder === folder) retire()
    if (broken?.folder === folder) return
    broken = { folder, error }
    onBroken(error)
  }
  return {
    async use(manifest) {
      const { folder, verifiedAt, rollups } = manifest
      const facts = { verifiedAt, checksum: checksumOf(manifest) }
      if (current?.folder === folder) current = { ...current, ...facts }
      if (current?.folder === folder || broken?.folder === folder) return
      try {
        const files = await openExtract(directory, manifest, database, resources)
        retire()
        const engine = breaking(files, (error) => breakOff(folder, error))
        current = { ...facts, folder, engine, rollups }
        broken = undefined
        onOpened(facts)
      } catch (error) {
        breakOff(folder, error)
      }
    },
    current: () => current,
    broken: () => broken,
    async close() {
      for (const timer of retired.values()) clearTimeout(timer)
      await Promise.all(
        [...retired.keys(), ...(current ? [current.engine] : [])].map((engine) => engine.close()),
      )
      retired.clear()
      current = undefined
    },
  }
}

/** The same engine; files that cannot be read any more are reported, and the caller may try again. */
const breaking = (engine: Engine, onBroken: (error: unknown) => void): Engine => ({
  ...engine,
  async execute(statement, signal) {
    try {
      return await engine.execute(statement, signal)
    } catch (error) {
      if (signal?.aborted || isOutOfMemory(error)) throw error
      if (!(error instanceof WarehouseQueryError || error instanceof WarehouseShapeError))
        throw error
      onBroken(error)
      throw new WarehouseUnavailable(`the extract of ${engine.database} cannot be read`, {
        reason: 'lost',
        cause: error,
      })
    }
  },
})
