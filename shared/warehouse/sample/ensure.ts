import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { generateSampleWarehouses } from './generate.ts'
import { readManifest, sampleVersion } from './manifest.ts'

/**
 * Makes sure that `directory` holds the sample warehouses of this generator; returns at once when
 * it does. New rows are made beside it and renamed into place, so no reader sees half of them.
 * @throws Error when `directory` holds something that is not sample data.
 */
export async function ensureSampleWarehouses(directory: string): Promise<void> {
  const target = resolve(directory)
  if (await isCurrent(target)) return
  await refuseForeignFiles(target)

  await mkdir(dirname(target), { recursive: true })
  const draft = await mkdtemp(`${target}.draft-`)
  try {
    await generateSampleWarehouses(draft)
    // Another process may have finished first: its rows are the same.
    if (await isCurrent(target)) return
    await rm(target, { recursive: true, force: true })
    await rename(draft, target)
  } catch (error) {
    if (!(await isCurrent(target))) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function isCurrent(directory: string): Promise<boolean> {
  const manifest = await readManifest(directory)
  return manifest?.version === sampleVersion() && manifest.scale === 1
}

async function refuseForeignFiles(directory: string) {
  const entries = await readdir(directory).catch(() => [])
  if (entries.length > 0 && (await readManifest(directory)) === undefined) {
    throw new Error(`${directory} is not empty and holds no sample data: choose another directory`)
  }
}
