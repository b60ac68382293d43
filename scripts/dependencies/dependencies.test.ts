import { afterAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { advisories } from './advisories.ts'
import { installedPackages } from './installed.ts'
import { licenceProblem } from './licences.ts'

const root = join(import.meta.dir, '../..')
const packages = await installedPackages(root)

test('every installed package has a licence on the list, or a reason beside its name', () => {
  expect(packages.length).toBeGreaterThan(500)
  expect(packages.flatMap((found) => licenceProblem(found) ?? [])).toEqual([])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['', false],
])('a package under %p is allowed: %p', (licence, allowed) => {
  expect(licenceProblem({ name: 'x', version: '1.0.0', licence }) === null).toBe(allowed)
})

test('none of the unmaintained packages that exceljs depends on is installed', () => {
  const unmaintained = ['rimraf', 'inflight', 'fstream', 'buffers', 'binary', 'chainsaw']
  expect(packages.filter(({ name }) => unmaintained.includes(name))).toEqual([])
})

const answers = { body: '{}', status: 200 }
const registry = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: () => new Response(answers.body, { status: answers.status }),
})
afterAll(() => registry.stop(true))
const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  npm_config_registry: `http://127.0.0.1:${registry.port}/`,
}

test('an advisory of the registry is found; a registry that knows none passes; one that refuses is not checked', async () => {
  const advisory = {
    id: 1,
    url: 'https://example.com/1',
    title: 'Bad',
    severity: 'high',
    vulnerable_versions: '*',
  }
  Object.assign(answers, { body: JSON.stringify({ exceljs: [advisory] }), status: 200 })
  const severe = ['exceljs: high, Bad (https://example.com/1)']
  expect(await advisories(root, environment, 30_000)).toEqual({
    ...{ checked: true, severe, others: [] },
  })
  Object.assign(answers, { body: '{}' })
  expect(await advisories(root, environment, 30_000)).toEqual({
    ...{ checked: true, severe: [], others: [] },
  })
  Object.assign(answers, { body: 'no', status: 405 })
  expect(await advisories(root, environment, 30_000)).toEqual({ checked: false })
})
