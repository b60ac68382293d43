import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { services } from '@otel-bi/contract/services'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import { variables } from '@otel-bi/runtime/config/variables'
import { Glob } from 'bun'
import { z } from 'zod'
import { scripts } from '../package.json'
import { benches } from '../scripts/bench/benches.ts'
import { catalogue } from '../services/gateway/src/features/mcp/tools/catalogue.ts'

const root = join(import.meta.dir, '..')
const documents = ['*.md', 'docs/*.md', 'shared/clients/*.md'].flatMap((glob) => [
  ...new Glob(glob).scanSync(root),
])
const Names = z.record(z.string(), z.string()).default({})
const Manifest = z.object({ dependencies: Names, devDependencies: Names })
const folders = 'services|shared|ui|openapi|scripts|deploy|tests|docs'

test.each(documents)('every path named in %s exists', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  const inCode = [...text.matchAll(new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g'))].map(
    ([, path]) => path ?? '',
  )
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) =>
    join(dirname(document), path ?? ''),
  )
  expect([...inCode, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test.each(documents)('every `bun run` named in %s is a script', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  const named = [...text.matchAll(/\bbun(?:@[\d.]+)? run ([\w:-]+)/g)].map(([, name]) => name ?? '')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(documents)('every `bun run bench` named in %s measures something', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  const named = [...text.matchAll(/\bbun run bench (\w+)/g)].map(([, name]) => name ?? '')
  expect(named.filter((name) => !benches.has(name))).toEqual([])
})

test('docs/performance.md names each part of `bun run bench all`', async () => {
  const text = await Bun.file(join(root, 'docs/performance.md')).text()
  const parts = ['hot', 'views', 'export', 'growth', 'replicas', 'overload', 'soak']
  expect(parts.filter((name) => !text.includes(`bun run bench ${name}`))).toEqual([])
})

const commands = [
  ...(await Bun.file(join(root, 'docs/metrics.md')).text()).matchAll(/"\$API(\/[^"]+)"/g),
].map(([, target]) => target ?? '')

test.each(commands)('%s of docs/metrics.md is a call of the contract', (target) => {
  const { pathname, searchParams } = new URL(target, 'http://gateway')
  const route = services.gateway.routes.find(({ path }) => path === pathname)
  const query = Object.fromEntries(searchParams)
  expect(route?.request.query.safeParse(query).error?.issues ?? route?.method).toBe('get')
  const [, domain = '', id = ''] =
    /^\/api\/(aw|wwi)\/(?:export\/)?metrics\/(\w+)$/.exec(pathname) ?? []
  const models: readonly MetricModel[] = Object.values(metricModels).flat()
  const model = models.find((each) => each.domain === domain && each.id === id)
  if (model)
    expect(readQuestionOf(model, wordsIn(searchParams.toString()))).toMatchObject({ ok: true })
})

test('docs/agents.md names every tool of the MCP server, and no other', async () => {
  const text = await Bun.file(join(root, 'docs/agents.md')).text()
  const table = text.slice(text.indexOf('| Tool |'), text.indexOf('An answer has'))
  const rows = table.split('\n').map((row) => row.split('|')[1] ?? '')
  const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(catalogue.map(({ name }) => name).sort())
})

const manifests = [
  'package.json',
  'ui/package.json',
  'services/*/package.json',
  'shared/*/package.json',
].flatMap((glob) => [...new Glob(glob).scanSync(root)])
const dependencies = new Set<string>()
for (const path of manifests) {
  const manifest = Manifest.parse(await Bun.file(join(root, path)).json())
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
    if (!name.startsWith('@otel-bi/')) dependencies.add(name)
}

test('CONTRIBUTING.md has a why-line for each dependency, and for no other package', async () => {
  const text = await Bun.file(join(root, 'CONTRIBUTING.md')).text()
  const libraries = text.slice(text.indexOf('## Libraries, and why'))
  const named = [...libraries.matchAll(/^\| ([^|]+?) +\| [^|]+\|$/gm)]
    .flatMap(([, names]) => (names ?? '').split(', '))
    .filter((name) => !['Library', '---'].includes(name))
  expect(named.sort()).toEqual([...dependencies].sort())
})

test('every trap that a test title cites is explained in docs/warehouses.md', async () => {
  const text = await Bun.file(join(root, 'docs/warehouses.md')).text()
  const explained = [...text.matchAll(/^\| (\d+) +\|/gm)].map(([, number]) => Number(number))
  const cited = new Set<number>()
  for (const path of new Glob('{services,shared,tests,scripts,ui}/**/*.test.{ts,tsx}').scanSync(
    root,
  ))
    if (!path.includes('node_modules'))
      for (const [found] of (await Bun.file(join(root, path)).text()).matchAll(
        /\btraps? \d+(?:(?:, | and )\d+)*/g,
      ))
        for (const [number] of found.matchAll(/\d+/g)) cited.add(Number(number))
  expect(cited.size).toBeGreaterThan(30)
  expect([...cited].filter((number) => !explained.includes(number))).toEqual([])
})

test('every environment variable in a shell block of the README is one of ours', async () => {
  const text = await Bun.file(join(root, 'README.md')).text()
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block ?? '')
  const named = blocks.flatMap((block) =>
    [...block.matchAll(/\b([A-Z][A-Z_]{3,})=/g)].map(([, name]) => name ?? ''),
  )
  const known = Object.values(variables).map(({ env }) => env)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !known.includes(name))).toEqual([])
})

const avoided =
  /\b(?:second tr(?:y|ies)|time limits?|whoever|nobody|somebody|everybody|anybody|amid|for ever|farewell|under way)\b/gi

test.each([...documents, '.env.example'])('%s uses the field’s words', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  expect([...text.matchAll(avoided)].map(([word]) => word)).toEqual([])
})
