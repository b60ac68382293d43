import { join } from 'node:path'
import dockerignore from '@balena/dockerignore'
import { $ } from 'bun'
import { root } from './dockerfile.ts'

const ignore = dockerignore().add(await Bun.file(join(root, '.dockerignore')).text())

/** Of the paths, those that `docker build .` sends to the builder: Docker's own matching of patterns. */
export const sentOf = (paths: readonly string[]): string[] => ignore.filter([...paths])

/** Paths of the checkout's files, those that are not committed yet among them. */
export async function checkoutFiles(): Promise<string[]> {
  const files = await $`git ls-files --cached --others --exclude-standard -z`.cwd(root).text()
  return files.split('\0').filter(Boolean)
}
