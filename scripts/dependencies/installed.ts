import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Package } from './licences.ts'

const Named = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])
const Manifest = z.object({
  license: Named.optional(),
  licenses: z.array(Named).optional(),
})

/** The packages of bun.lock that are installed here; those of other platforms are not. */
export async function installedPackages(root: string): Promise<Package[]> {
  const store = join(root, 'node_modules/.bun')
  const folders = await readdir(store)
  const lock = await Bun.file(join(root, 'bun.lock')).text()
  const locked = lock.matchAll(/^ {4}"[^"]+": \["((?:@[^/"]+\/)?[^@"]+)@([^"]+)"/gm)
  const found = await Promise.all(
    Array.from(locked, async ([, name = '', version = '']): Promise<Package[]> => {
      const prefix = `${name.replace('/', '+')}@${version}`
      // A folder of a package with peers ends in a hash of them.
      const folder = folders.find((entry) => entry === prefix || entry.startsWith(`${prefix}+`))
      if (folder === undefined) return []
      const path = join(store, folder, 'node_modules', name, 'package.json')
      const { license, licenses = [] } = Manifest.parse(await Bun.file(path).json())
      return [{ name, version, licence: license ?? licenses.join(' OR ') }]
    }),
  )
  return found.flat()
}
