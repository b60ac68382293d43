import { join } from 'node:path'
import { $ } from 'bun'
import { root } from './dockerfile.ts'

/** The package of each version. */
const compilers = { 6: 'typescript', 7: 'typescript-native' }

/** Compiles a folder by the options given; answers what the compiler says, nothing when all is well. */
export async function complaintsAbout(
  folder: string,
  compilerOptions: Readonly<Record<string, unknown>>,
  version: keyof typeof compilers = 7,
): Promise<string> {
  const compiler = join(root, 'node_modules', compilers[version], 'bin/tsc')
  const config = join(folder, 'tsconfig.json')
  await Bun.write(config, JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  return $`${process.execPath} ${compiler} -p ${config} --pretty false`.nothrow().text()
}
