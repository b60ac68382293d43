import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Lease = {
  /** Aborted when another process has taken the lease. */
  readonly lost: AbortSignal
  readonly release: () => Promise<void>
}

class LeaseTaken extends Error {
  override readonly name = 'LeaseTaken'
}

/**
 * Takes the right to write into a directory, or returns undefined while another process has it. The right is a file
 * whose time of change its owner renews; one that was not renewed for `leaseMs` has lost its owner.
 */
export async function takeLease(
  directory: string,
  owner: string,
  leaseMs: number,
): Promise<Lease | undefined> {
  const path = join(directory, 'writer.lease')
  if (!(await create(path, owner))) {
    const renewedAt = await stat(path).catch(() => undefined)
    // The clock of the file system is compared with its own, as a new file tells it.
    if (renewedAt && (await fileClock(directory, owner)) - renewedAt.mtimeMs < leaseMs)
      return undefined
    // Of several that find it abandoned, one moves it away.
    const away = `${path}.${owner}`
    const moved = await rename(path, away).then(
      () => true,
      () => false,
    )
    await rm(away, { force: true })
    if (!moved || !(await create(path, owner))) return undefined
  }
  const lost = new AbortController()
  const renew = async () => {
    const holder = await readFile(path, 'utf8').catch(() => '')
    if (holder !== owner) return lost.abort(new LeaseTaken('another process writes the extract'))
    await writeFile(path, owner, { flag: 'r+' }).catch(() => {})
  }
  const timer = setInterval(() => void renew(), leaseMs / 4)
  return {
    lost: lost.signal,
    async release() {
      clearInterval(timer)
      if ((await readFile(path, 'utf8').catch(() => '')) === owner) await rm(path, { force: true })
    },
  }
}

async function fileClock(directory: string, owner: string): Promise<number> {
  const path = join(directory, `${owner}.clock`)
  await writeFile(path, '')
  const { mtimeMs } = await stat(path)
  await rm(path, { force: true })
  return mtimeMs
}

async function create(path: string, owner: string): Promise<boolean> {
  const file = await open(path, 'wx').catch(() => undefined)
  await file?.writeFile(owner)
  await file?.close()
  return file !== undefined
}
