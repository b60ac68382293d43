/**
 * Bundles one service into a folder that needs Bun and nothing else: what its image holds, and what the
 * replay of the images runs: `bun scripts/bundle.ts gateway /app`.
 */
import { cp } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const root = join(import.meta.dir, '..')

/** What a bundler cannot see: workers, and files that are found by their path at run time. */
type Parts = {
  readonly workers: readonly string[]
  /** Files that code looks for in its own folder, which in a bundle is the entry point's. */
  readonly beside: readonly string[]
  /** Files found from the root, or by the name of their package. */
  readonly fromRoot: readonly string[]
  /** Packages that stay packages, as they are installed for a workspace. */
  readonly packages: readonly { readonly name: string; readonly from: string }[]
}

const pdf = {
  workers: ['shared/documents/pdf/draw.worker.ts'],
  files: ['ttf/DejaVuSansCondensed.ttf', 'ttf/DejaVuSansCondensed-Bold.ttf', 'LICENSE'].map(
    (file) => `shared/documents/node_modules/dejavu-fonts-ttf/${file}`,
  ),
}
const resvg = 'shared/documents/node_modules/@resvg/resvg-wasm/index_bg.wasm'
const augurs = 'shared/analytics/node_modules/@bsull/augurs'
const swaggerUi = [
  ...['swagger-ui.css', 'swagger-ui-bundle.js', 'oauth2-redirect.html', 'oauth2-redirect.js'],
  ...['package.json', 'LICENSE'],
].map((file) => `services/gateway/node_modules/swagger-ui-dist/${file}`)

const forecasting = {
  workers: [
    ...pdf.workers,
    'shared/runtime/forecast/forecast.worker.ts',
    'shared/runtime/anomalies/review.worker.ts',
  ],
  beside: [`${augurs}/ets_bg.wasm`, `${augurs}/mstl_bg.wasm`],
  fromRoot: pdf.files,
  packages: [{ name: '@duckdb/node-api', from: 'shared/warehouse' }],
}

const parts = {
  gateway: {
    workers: [
      ...pdf.workers,
      'shared/documents/workbook/write.worker.ts',
      'shared/documents/picture/picture.worker.ts',
      'shared/runtime/anomalies/compare.worker.ts',
    ],
    beside: ['docs.html', 'start.js'].map((file) => `services/gateway/src/features/docs/${file}`),
    fromRoot: ['openapi/gateway.json', ...pdf.files, ...swaggerUi, resvg],
    packages: [],
  },
  aw: forecasting,
  wwi: forecasting,
} satisfies Record<string, Parts>

type ServiceName = keyof typeof parts

const serviceNames = ['gateway', 'aw', 'wwi'] as const satisfies readonly ServiceName[]

/**
 * Bundles a service into a folder. DuckDB stays a package: only extracts and embedded warehouses load it.
 * @throws AggregateError with what the bundler said.
 */
async function bundle(service: ServiceName, folder: string): Promise<void> {
  const { workers, beside, fromRoot, packages }: Parts = parts[service]
  const source = `services/${service}/src`
  await Bun.build({
    entrypoints: [`${source}/main.ts`, ...workers].map((file) => join(root, file)),
    outdir: join(folder, source),
    naming: { entry: '[name].[ext]', chunk: '[name]-[hash].[ext]' },
    target: 'bun',
    splitting: true,
    // unzipper loads the S3 client only to open an archive there, which nothing here does.
    external: ['@duckdb/*', '@aws-sdk/client-s3'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [bundledWorkers],
  })
  const copy = (from: string, to: string) =>
    cp(join(root, from), join(folder, to), { recursive: true, dereference: true })
  await Promise.all([
    copy('shared/store/migrations', `${source}/migrations`),
    ...beside.map((file) => copy(file, `${source}/${basename(file)}`)),
    ...fromRoot.map((file) => copy(file, file.slice(Math.max(0, file.indexOf('node_modules'))))),
    ...packages.map(({ name, from }) => copyPackage(name, join(root, from), folder)),
  ])
}

/** A worker is named by its source file; in a bundle it is JavaScript beside the code that starts it. */
const bundledWorkers: Bun.BunPlugin = {
  name: 'bundled workers',
  setup(build) {
    build.onLoad({ filter: /\/(?:services|shared)\/.*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await Bun.file(path).text()).replaceAll(
        /new URL\('[^']*?([\w.-]+\.worker)\.ts', import\.meta\.url\)/g,
        "new URL('./$1.js', import.meta.url)",
      ),
    }))
  },
}

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

/** Copies a package, as installed for a folder, into another's node_modules, with what it depends on. */
async function copyPackage(name: string, from: string, to: string): Promise<void> {
  const manifest = Bun.resolveSync(`${name}/package.json`, from)
  const { dependencies, optionalDependencies } = Manifest.parse(await Bun.file(manifest).json())
  await cp(dirname(manifest), join(to, 'node_modules', name), {
    recursive: true,
    dereference: true,
  })
  // Optional ones are made for other platforms, but for one.
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies }))
    if (other in dependencies || isInstalled(other, dirname(manifest)))
      await copyPackage(other, dirname(manifest), to)
}

function isInstalled(name: string, from: string): boolean {
  try {
    return Bun.resolveSync(`${name}/package.json`, from) !== ''
  } catch {
    return false
  }
}

if (import.meta.main) {
  const [name, folder] = parseArgs({ allowPositionals: true }).positionals
  const service = serviceNames.find((known) => known === name)
  if (!service || !folder)
    throw new Error(`usage: bun scripts/bundle.ts ${serviceNames.join('|')} FOLDER`)
  await bundle(service, folder)
}
