import { relative } from 'node:path'
import { Glob } from 'bun'
import ts from 'typescript'

/** Production files by their path from the root, each with those it imports, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

const production = new Glob('{services,shared,ui,scripts}/**/*.{ts,tsx}')
const setAside = [
  'node_modules/',
  'dist/',
  '/testing/',
  '/generated/',
  '/migrations/',
  '.test.',
  '.d.ts',
]

/** What runs in production, by path from the root: no tests, test doubles, generated code or migrations. */
export async function productionFiles(root: string): Promise<string[]> {
  const files = await Array.fromAsync(production.scan(root))
  return files.filter((path) => !setAside.some((part) => path.includes(part))).sort()
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
}

/** Who imports whom. Dynamic and type-only imports count; packages of the workspace lead to their files. */
export async function importGraph(root: string, files: readonly string[]): Promise<ImportGraph> {
  const cache = ts.createModuleResolutionCache(root, (name) => name, options)
  const known = new Set(files)
  const resolve = (name: string, from: string) => {
    const found = ts.resolveModuleName(name, from, options, ts.sys, cache).resolvedModule
    return found ? relative(root, found.resolvedFileName) : ''
  }
  const importsOf = async (path: string) => {
    const { importedFiles } = ts.preProcessFile(await Bun.file(`${root}/${path}`).text())
    const targets = importedFiles.map(({ fileName }) => resolve(fileName, `${root}/${path}`))
    return [path, [...new Set(targets)].filter((target) => known.has(target))] as const
  }
  return new Map(await Promise.all(files.map(importsOf)))
}
