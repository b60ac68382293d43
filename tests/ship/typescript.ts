import { join } from 'node:path'
import { $ } from 'bun'
import { root } from './dockerfile.ts'

const compiler = join(root, 'node_modules/typescript/bin/tsc')

/** Compiles a folder by the options given; answers what the compiler says, nothing when all is well. */
export async function complaintsAbout(
  folder: string,
  compilerOptions: Readonly<Record<string, unknown>>,
): Promise<string> {
  const config = join(folder, 'tsconfig.json')
  await Bun.write(config, JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  return $`${process.execPath} ${compiler} -p ${config} --pretty false`.nothrow().text()
}
