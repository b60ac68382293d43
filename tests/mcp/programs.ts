import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { $ } from 'bun'

const unreachable = /ConnectionRefused|FailedToOpenSocket|ConnectionClosed|Timeout|ENOTFOUND/

/**
 * Installs the programs of `programs/bun.lock` in a folder of their own: together they are larger than all
 * that the project installs.
 * @returns the folder and its removal, or undefined when the registry does not answer.
 * @throws Error when the installation fails otherwise.
 */
export async function installPrograms() {
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-mcp-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  await cp(join(import.meta.dir, 'programs'), folder, { recursive: true })
  const { exitCode, stderr } = await $`${process.execPath} install --frozen-lockfile`
    .cwd(folder)
    .nothrow()
    .quiet()
  if (exitCode === 0) return { folder, remove }
  await remove()
  if (unreachable.test(stderr.toString())) return undefined
  throw new Error(`bun install: ${stderr.toString().slice(0, 2_000)}`)
}
