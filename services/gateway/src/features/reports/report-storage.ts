import { constants } from 'node:fs'
import { lstat, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { countBytes } from '@otel-bi/documents/count-bytes'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { defaultLease, type Lease, leaseFile, removeAbandoned } from './temporary-files.ts'

export type NewFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> }
export type WrittenFile = {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes files into the directory so that all of them appear complete, or none: temporary files,
 * fsync, rename. Overwrites no existing file. Removes the temporary files of killed writers.
 * @throws RequestProblem report_storage_unavailable when they cannot be written.
 */
export async function writeFiles(
  directory: string,
  files: readonly NewFile[],
  lease: Lease = defaultLease,
): Promise<WrittenFile[]> {
  const made: string[] = []
  const leases: { release: () => void }[] = []
  try {
    await checkDirectory(directory)
    const written: (WrittenFile & { readonly temporary: string })[] = []
    for (const { name, content } of files) {
      const leased = await leaseFile(directory, lease)
      leases.push(leased)
      made.push(leased.path)
      await removeAbandoned(directory, new Date(leased.since.getTime() - lease.abandonedAfterMs))
      written.push({ name, temporary: leased.path, ...(await writeDurably(leased.path, content)) })
    }
    for (const { name, temporary } of written) {
      const path = pathOf(directory, name)
      await refuseTaken(path)
      await rename(temporary, path)
      made.push(path)
    }
    await syncDirectory(directory)
    return written.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true }).catch(() => undefined)))
    throw asStorageProblem(error)
  } finally {
    for (const { release } of leases) release()
  }
}

/**
 * The bytes of a file in the directory, which is opened when they are first read; a link is not followed.
 * @throws RequestProblem not_found when it is gone.
 */
export async function readFile(
  directory: string,
  name: string,
): Promise<AsyncGenerator<Uint8Array>> {
  const path = pathOf(directory, name)
  await checkDirectory(directory).catch((error: unknown) => {
    throw asStorageProblem(error)
  })
  const found = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw asStorageProblem(error)
  })
  if (!found?.isFile())
    throw new RequestProblem('not_found', { detail: 'The file is no longer there.' })
  return bytesOf(path)
}

/** Removes files, some of which may already be missing. @throws RequestProblem report_storage_unavailable */
export async function removeFiles(directory: string, names: readonly string[]): Promise<void> {
  try {
    await checkDirectory(directory)
    for (const name of names) await rm(pathOf(directory, name), { force: true })
  } catch (error) {
    throw asStorageProblem(error)
  }
}

/** Removes temporary files older than `before`, left by killed writers. */
export async function removeLeftovers(directory: string, before: Date): Promise<void> {
  try {
    await checkDirectory(directory)
    await removeAbandoned(directory, before)
  } catch (error) {
    throw asStorageProblem(error)
  }
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) yield chunk
  } finally {
    await file.close()
  }
}

async function writeDurably(path: string, content: AsyncIterable<Uint8Array>) {
  const file = await open(path, 'r+')
  try {
    const result = { bytes: 0, sha256: '' }
    const counted = countBytes(content, async ({ bytes, sha256 }) => {
      result.bytes = bytes
      result.sha256 = sha256 ?? ''
    })
    for await (const chunk of counted) await file.writeFile(chunk)
    await file.sync()
    return result
  } finally {
    await file.close()
  }
}

/** A missing mount must not be replaced by a folder, and no link may lead out of it. */
async function checkDirectory(directory: string): Promise<void> {
  const found = await lstat(directory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw storageProblem('is missing')
    throw error
  })
  if (found.isSymbolicLink()) throw storageProblem('is a symbolic link')
  if (!found.isDirectory()) throw storageProblem('is not a directory')
}

/** @throws TypeError for anything but a plain name, which every name we make is. */
function pathOf(directory: string, name: string): string {
  if (!/^[\w-][\w.-]*$/.test(name) || basename(name) !== name)
    throw new TypeError(`${JSON.stringify(name)} is not a plain file name`)
  return join(directory, name)
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await lstat(path).then(
    () => true,
    () => false,
  )
  if (taken) throw storageProblem('has a file of this name already')
}

/** Makes the renames durable, on file systems that support it. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, constants.O_RDONLY)
  await handle.sync().catch(() => undefined)
  await handle.close()
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'is full',
  EDQUOT: 'is full',
  EROFS: 'is read-only',
  EACCES: 'cannot be written',
  EPERM: 'cannot be written',
  ENOENT: 'is missing',
  EIO: 'cannot be reached',
  ESTALE: 'cannot be reached',
  EHOSTDOWN: 'cannot be reached',
}

export function asStorageProblem(error: unknown): unknown {
  const reason = reasons[codeOf(error) ?? '']
  return reason === undefined ? error : storageProblem(reason, error)
}

const storageProblem = (reason: string, cause?: unknown) =>
  new RequestProblem(
    'report_storage_unavailable',
    { detail: `REPORT_OUTPUT_DIR ${reason}.`, headers: { 'retry-after': '60' } },
    { cause },
  )

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
