import { afterAll, beforeAll, expect, test } from 'bun:test'
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { $ } from 'bun'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import manifest from '../../package.json'
import { type Stack, startStack, startUpMs } from '../stack/stack.ts'
import { root } from './dockerfile.ts'
import { complaintsAbout } from './typescript.ts'

const { catalog } = manifest.workspaces

/** The compiler options of an outside Node project. */
const strict = {
  strict: true,
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: ['node'],
  skipLibCheck: false,
}

const repository = 'https://git.example.com/acme/otel-bi'

let folder: string
let archive: string
let stack: Stack
let installed: string

/** The packed package, installed by npm into an empty folder outside of the repository. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otel-bi-client-'))
  const built = join(folder, 'built')
  await $`${process.execPath} ${join(root, 'scripts/package-client.ts')} ${built}`
    .env({ ...process.env, SOURCE: repository })
    .quiet()
  await $`npm pack --silent --pack-destination ${folder} ${built}`.quiet()
  const [packed = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  archive = join(folder, packed)
  await Bun.write(join(folder, 'app/package.json'), '{"type":"module","private":true}')
  const install = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  await $`npm install ${install} ${archive} @types/node@20.19.0 standardwebhooks@${catalog.standardwebhooks}`
    .cwd(join(folder, 'app'))
    .quiet()
  installed = join(folder, 'app/node_modules/@otel-bi/client')
  stack = await startStack()
}, startUpMs)
afterAll(async () => {
  await stack.stop()
  await rm(folder, { recursive: true, force: true })
})

test('its example compiles by TypeScript 6 and 7, and under Node it prints figures, the audit log, a file and a problem', async () => {
  const app = join(folder, 'app')
  await cp(join(installed, 'example'), app, { recursive: true })
  for (const version of [6, 7] as const)
    expect(await complaintsAbout(app, strict, version)).toBe('')
  const printed = await $`node sales.js ${stack.url}`.cwd(app).text()
  const [figures = '', entry, file = '', problem] = printed.trim().split('\n')
  expect(figures).toMatch(/^20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d: [1-9][\d.]+ in [1-9]\d* orders$/)
  expect(entry).toBe('anonymous requested it, and got 200')
  expect(problem).toBe('422 invalid_request: days_back must be a whole number from 1 to 3650')
  const [name = '', rows] = file.replace(' rows', '').split(': ')
  const lines = (await Bun.file(join(app, name)).text()).trim().split(/\r?\n/)
  expect(lines).toHaveLength(Number(rows) + 1)
})

test('every program in its README compiles', async () => {
  const text = await Bun.file(join(installed, 'README.md')).text()
  const programs = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, program]) => program ?? '')
  expect(programs.length).toBeGreaterThan(3)
  const readme = join(folder, 'app/readme')
  await mkdir(readme)
  for (const [index, program] of programs.entries())
    await Bun.write(join(readme, `program-${index}.ts`), program)
  expect(await complaintsAbout(readme, { ...strict, noEmit: true })).toBe('')
})

test('a CommonJS package uses it as the README says: it compiles as in TypeScript 5.7 and runs; a plain import is TS1479 there', async () => {
  const text = await Bun.file(join(installed, 'README.md')).text()
  const program = /```cts\n(.*?)```/s.exec(text)?.[1] ?? ''
  const common = join(folder, 'app/common')
  await Bun.write(join(common, 'package.json'), '{"type":"commonjs","private":true}')
  await Bun.write(join(common, 'client.ts'), program)
  const main =
    "import { client } from './client.js'\nclient().then((it) => console.log(typeof it.GET))\n"
  await Bun.write(join(common, 'main.ts'), main)
  const asBefore = { ...strict, module: 'node16' }
  expect(await complaintsAbout(common, asBefore)).toBe('')
  expect((await $`node main.js`.cwd(common).text()).trim()).toBe('function')
  await Bun.write(join(common, 'main.ts'), "import '@otel-bi/client'\n")
  expect(await complaintsAbout(common, { ...asBefore, noEmit: true })).toContain('TS1479')
  expect(await complaintsAbout(common, { ...strict, noEmit: true })).toBe('')
})

test('a path, a parameter or a field that does not exist does not compile', async () => {
  const wrong = join(folder, 'app/wrong')
  await Bun.write(
    join(wrong, 'wrong.ts'),
    `import { createOtelBiClient, dataOf } from '@otel-bi/client'
const client = createOtelBiClient({ baseUrl: '' })
client.GET('/api/aw/profits')
client.GET('/api/aw/sales/kpis', { params: { query: { days: 30 } } })
console.log((await dataOf(client.GET('/api/aw/sales/kpis'))).data.profit)
`,
  )
  const complaints = await complaintsAbout(wrong, { ...strict, noEmit: true })
  expect([...complaints.matchAll(/wrong\.ts\((\d),/g)].map(([, line]) => line)).toEqual([
    '3',
    '4',
    '5',
  ])
})

test('it has its licence and README, and nothing of the repository: no test, no source, no private dependency', async () => {
  const files = (await readdir(installed, { recursive: true })).sort()
  expect(files).toContain('LICENSE')
  expect(files).toContain('README.md')
  expect(files.filter((name) => /\.test\.|(?<!\.d)(?<!sales)\.ts$/.test(name))).toEqual([])
  const { dependencies } = await Bun.file(join(installed, 'package.json')).json()
  expect(Object.values<string>(dependencies).filter((version) => !/^\^\d/.test(version))).toEqual(
    [],
  )
})

test('publint finds nothing to say, and arethetypeswrong only what the README says of CommonJS', async () => {
  const tarball = await Bun.file(archive).arrayBuffer()
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  const problems = checked.types ? checked.problems : undefined
  expect(
    problems?.map(({ kind, ...where }) => [
      kind,
      'resolutionKind' in where && where.resolutionKind,
    ]),
  ).toEqual([['CJSResolvesToESM', 'node16-cjs']])
})

test('it names its licence and the repository that publishes it, and asks for provenance', async () => {
  expect(await Bun.file(join(installed, 'package.json')).json()).toMatchObject({
    license: 'MIT',
    repository: { type: 'git', url: `git+${repository}.git`, directory: 'shared/clients' },
    publishConfig: { access: 'public', provenance: true },
  })
})
