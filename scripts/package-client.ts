/**
 * Makes the typed client a package that npm can publish: `bun run package:client`, then
 * `npm publish dist/client`. Another folder may be given. SOURCE, the address of the Git repository that a
 * workflow publishes from, is named in the package, which is then published with its provenance.
 */
import { cp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { $ } from 'bun'
import manifest from '../package.json'
import client from '../shared/clients/package.json'

const root = join(import.meta.dir, '..')
const folder = join(root, 'shared/clients')
const target = resolve(process.argv[2] ?? join(root, 'dist/client'))

/** As the repository pins them: `catalog:` means nothing to npm. */
function dependencies(): Record<string, string> {
  const catalog: Readonly<Record<string, string>> = manifest.workspaces.catalog
  return Object.fromEntries(
    Object.keys(client.dependencies).map((name) => {
      const version = catalog[name]
      if (version === undefined) throw new Error(`the catalog has no ${name}`)
      return [name, `^${version}`]
    }),
  )
}

const { SOURCE: source } = process.env
const origin = source
  ? {
      repository: { type: 'git', url: `git+${source}.git`, directory: 'shared/clients' },
      publishConfig: { access: 'public', provenance: true },
    }
  : {}

const { name, description, license, type, sideEffects } = client
const published = {
  ...{ name, version: manifest.version, description, license, type, sideEffects },
  ...origin,
  main: './index.js',
  types: './index.d.ts',
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  engines: { node: '>=20' },
  dependencies: dependencies(),
}

await rm(target, { recursive: true, force: true })
await $`${process.execPath} ${join(root, 'node_modules/typescript/bin/tsc')} -p ${join(folder, 'tsconfig.json')} --outDir ${target}`
await Bun.write(join(target, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
for (const path of ['README.md', 'example'])
  await cp(join(folder, path), join(target, path), { recursive: true })
await cp(join(root, 'LICENSE'), join(target, 'LICENSE'))
console.log(`package: ${name} ${manifest.version} in ${target}`)
