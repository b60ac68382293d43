import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './orphan.ts'

/**
 * Takes a folder for this process, so that two demos never share a store. A lock whose holder is gone
 * is taken over. Returns the function that releases it.
 * @throws Error naming the process that holds it.
 */
export async function lockFolder(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'demo.pid')
  const holder = Number(await readFile(path, 'utf8').catch(() => ''))
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new Error(
      `A demo is already running from ${directory} (process ${holder}). Stop it, or set DEMO_DATA_DIR to another folder.`,
    )
  await writeFile(path, String(process.pid))
  return () => rm(path, { force: true })
}
