import { randomUUID } from 'node:crypto'
import { lstat, open, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const suffix = '.otel-bi.tmp'

/** Age at which an unrenewed file counts as abandoned, and the interval of its renewals. */
export type Lease = { readonly abandonedAfterMs: number; readonly renewMs: number }
export const defaultLease: Lease = { abandonedAfterMs: 600_000, renewMs: 30_000 }

/**
 * Creates an empty temporary file and renews its modification time until it is released, however long its
 * content takes: other replicas recognise by that time that the file has an owner.
 */
export async function leaseFile(directory: string, { renewMs }: Lease) {
  const path = join(directory, `.${randomUUID()}${suffix}`)
  const file = await open(path, 'wx', 0o640)
  // The file system's clock, which is the same for every replica.
  const { mtime: since } = await file.stat().finally(() => file.close())
  const started = performance.now()
  const renewing = setInterval(() => {
    const now = new Date(since.getTime() + performance.now() - started)
    // Renamed or removed: the lease has ended.
    utimes(path, now, now).catch(() => clearInterval(renewing))
  }, renewMs)
  return { path, since, release: () => clearInterval(renewing) }
}

/** Removes the temporary files that no writer has renewed since an instant of the file system's clock. */
export async function removeAbandoned(directory: string, before: Date): Promise<void> {
  const names = await readdir(directory)
  const temporary = names.filter((name) => name.startsWith('.') && name.endsWith(suffix))
  for (const name of temporary) {
    const path = join(directory, name)
    const found = await lstat(path).catch(() => undefined)
    // A file that cannot be removed, or that another replica has just removed, must not fail a report.
    if (found && found.mtime < before) await rm(path, { force: true }).catch(() => undefined)
  }
}
