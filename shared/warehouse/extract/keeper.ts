import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ExtractFacts } from '../engine.ts'
import type { StreamingEngine } from '../streaming.ts'
import { ExtractUnequal, reasonOf } from './errors.ts'
import { takeLease } from './lease.ts'
import { makeExtract } from './make.ts'
import { type Manifest, readManifest } from './manifest.ts'
import type { ExtractResources } from './open.ts'
import { createOpenedVersions, type OpenedExtract } from './opened.ts'
import type { RollupTable } from './rollup.ts'
import type { ExtractTable } from './table.ts'

export type ExtractOptions = {
  readonly directory: string
  readonly source: StreamingEngine
  readonly tables: readonly ExtractTable[]
  /** Kept beside them. */
  readonly rollups?: readonly RollupTable[]
  /** From one refresh to the next. */
  readonly everyMs: number
  /** Age from which the server answers instead. */
  readonly maxAgeMs: number
  readonly resources?: ExtractResources
  readonly now: () => Date
  readonly newId: () => string
  readonly onEvent: (event: ExtractEvent) => void
}

/** Once for each: a version that answers from now on, and why a refresh or a version failed. */
export type ExtractEvent =
  | { readonly kind: 'opened'; readonly facts: ExtractFacts }
  | { readonly kind: 'failed'; readonly error: unknown }

export type ExtractState =
  | { readonly usable: true; readonly extract: OpenedExtract; readonly ageMs: number }
  /** Why the server answers instead. */
  | { readonly usable: false; readonly because: string; readonly ageMs: number | null }

export type ExtractKeeper = {
  readonly maxAgeMs: number
  readonly state: () => ExtractState
  /** One round: opens the version that the directory points to, and makes the next one when it is due. */
  readonly tick: () => Promise<void>
  /** Ticks until it is closed. */
  readonly start: () => void
  readonly close: () => Promise<void>
}

const tickMs = 15_000
const leaseMs = 60_000
/** A refresh that failed is tried again after this time, or when the next is due. */
const retryMs = 300_000

/** Keeps an extract up to date, and open in this process. Processes that share the directory refresh it in turn. */
export function createExtractKeeper(options: ExtractOptions): ExtractKeeper {
  const { directory, source, tables, rollups, everyMs, maxAgeMs } = options
  const { resources, now, newId, onEvent } = options
  const stop = new AbortController()
  const failed = (error: unknown) => onEvent({ kind: 'failed', error })
  const versions = createOpenedVersions({
    ...{ directory, database: source.database, resources },
    onOpened: (facts) => onEvent({ kind: 'opened', facts }),
    onBroken: failed,
  })
  let failure: unknown
  let nextAttempt = 0
  let running: Promise<void> | undefined

  const ageOf = (verifiedAt: string) => now().getTime() - Date.parse(verifiedAt)
  const isDue = (manifest: Manifest | undefined) =>
    now().getTime() >= nextAttempt &&
    (manifest === undefined ||
      versions.broken()?.folder === manifest.folder ||
      ageOf(manifest.verifiedAt) >= everyMs)
  const refresh = async () => {
    const lease = await takeLease(directory, newId(), leaseMs)
    if (lease === undefined) return
    nextAttempt = now().getTime() + Math.min(retryMs, everyMs)
    // Files that were found wrong once are read from the server again.
    const reuse = versions.broken() === undefined && !(failure instanceof ExtractUnequal)
    try {
      const signal = AbortSignal.any([stop.signal, lease.lost])
      await makeExtract({
        ...{ directory, source, tables, rollups, now, newId, signal, reuse, resources },
      })
      failure = undefined
    } finally {
      await lease.release()
    }
  }
  const round = async () => {
    try {
      await mkdir(directory, { recursive: true })
      const before = await readManifest(directory).catch(() => undefined)
      if (before) await versions.use(before)
      if (!isDue(before)) return
      await refresh()
      const after = await readManifest(directory)
      if (after) await versions.use(after)
    } catch (error) {
      if (stop.signal.aborted) return
      failure = error
      failed(error)
    }
  }
  const tick = () => {
    running ??= round().finally(() => {
      running = undefined
    })
    return running
  }
  const whyNot = () => reasonOf(versions.broken()?.error ?? failure)
  return {
    maxAgeMs,
    state() {
      const extract = versions.current()
      if (extract === undefined) return { usable: false, because: whyNot(), ageMs: null }
      const ageMs = Math.max(0, ageOf(extract.verifiedAt))
      if (ageMs <= maxAgeMs) return { usable: true, extract, ageMs }
      const because = failure === undefined ? 'no refresh has ended since' : whyNot()
      return { usable: false, because, ageMs }
    },
    tick,
    start() {
      const run = async () => {
        while (!stop.signal.aborted) {
          await tick()
          await sleep(tickMs, undefined, { signal: stop.signal }).catch(() => undefined)
        }
      }
      void run()
    },
    async close() {
      stop.abort(new Error('this process is shutting down'))
      await running
      await versions.close()
    },
  }
}
