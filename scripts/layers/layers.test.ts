import { afterAll, describe, expect, test } from 'bun:test'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { importCircles } from './circles.ts'
import { countLines, quantilesOf } from './file-lengths.ts'
import { featureGraph, floorFaults } from './floors.ts'
import { type ImportGraph, importGraph, productionFiles } from './import-graph.ts'
import { viewCost } from './view-cost.ts'

const trees: string[] = []
afterAll(() => Promise.all(trees.map((tree) => rm(tree, { recursive: true }))))

/** A workspace on disk in which @made/shared is the folder shared/made. */
async function tree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'layers-'))
  trees.push(root)
  for (const [path, text] of Object.entries(files)) await Bun.write(join(root, path), text)
  const link = join(root, 'node_modules/@made/shared')
  await mkdir(dirname(link), { recursive: true })
  await symlink('../../shared/made', link)
  const exports = { './*': './*.ts' }
  const manifest = JSON.stringify({ name: '@made/shared', exports })
  await Bun.write(join(root, 'shared/made/package.json'), manifest)
  return root
}

const graphOf = async (files: Readonly<Record<string, string>>) => {
  const root = await tree(files)
  return importGraph(root, await productionFiles(root))
}

/** `ui/src/` is left out of the names. */
const dashboard = (imports: Readonly<Record<string, readonly string[]>>): ImportGraph =>
  new Map(
    Object.entries(imports).map(([path, targets]) => [
      `ui/src/${path}`,
      targets.map((target) => `ui/src/${target}`),
    ]),
  )

describe('imports', () => {
  test('are found whether of a value, of a type, re-exported or dynamic, and lead into packages', async () => {
    const graph = await graphOf({
      'ui/src/app/a.ts': [
        `import { b } from './b.ts'`,
        `import type { C } from './c.ts'`,
        `export * from './d.ts'`,
        `export const e = () => import('./e.ts')`,
        `import { f } from '@made/shared/f'`,
        `import 'nowhere'`,
      ].join('\n'),
      ...Object.fromEntries(['b', 'c', 'd', 'e'].map((name) => [`ui/src/app/${name}.ts`, ''])),
      'shared/made/f.ts': '',
    })
    expect(graph.get('ui/src/app/a.ts')?.toSorted()).toEqual([
      'shared/made/f.ts',
      'ui/src/app/b.ts',
      'ui/src/app/c.ts',
      'ui/src/app/d.ts',
      'ui/src/app/e.ts',
    ])
  })

  test('of tests, test doubles, generated code and migrations do not count', async () => {
    const graph = await graphOf({
      'services/a/main.ts': '',
      'services/a/main.test.ts': '',
      'services/a/testing/double.ts': '',
      'shared/clients/generated/aw.ts': '',
      'shared/store/migrations/0001.ts': '',
    })
    expect([...graph.keys()]).toEqual(['services/a/main.ts'])
  })
})

describe('circles', () => {
  test('a type-only import closes one: a → b → a, across packages', async () => {
    const graph = await graphOf({
      'shared/made/a.ts': `import { b } from './b.ts'`,
      'shared/made/b.ts': `import type { A } from '@made/shared/a'`,
      'shared/made/c.ts': `import { a } from './a.ts'`,
    })
    expect(importCircles(graph)).toEqual([['shared/made/a.ts', 'shared/made/b.ts']])
  })

  test('two that share a file are both named; a diamond is none', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['a']],
      ['top', ['left', 'right']],
      ['left', ['bottom']],
      ['right', ['bottom']],
      ['bottom', []],
    ])
    expect(importCircles(graph)).toEqual([
      ['a', 'b'],
      ['c', 'a'],
    ])
  })

  test('of features run through their files: x/a → y/a and y/b → x/b', () => {
    const graph = dashboard({
      'features/x/a.ts': ['features/y/a.ts'],
      'features/x/b.ts': [],
      'features/y/a.ts': [],
      'features/y/b.ts': ['features/x/b.ts'],
    })
    expect(importCircles(graph)).toEqual([])
    expect(importCircles(featureGraph(graph))).toEqual([['features/x', 'features/y']])
  })
})

describe('floors', () => {
  test('an import may point down by any number of floors, into its own folder, and between features', () => {
    const graph = dashboard({
      'main.tsx': ['app/App.tsx', 'api/Api.tsx'],
      'app/App.tsx': ['pages/jobs/JobsPage.tsx', 'format/formats.ts'],
      'pages/jobs/JobsPage.tsx': ['features/jobs/Schedule.tsx', 'pages/jobs/words.ts'],
      'features/jobs/Schedule.tsx': ['features/exports/PanelMenu.tsx', 'auth/user.ts'],
    })
    expect(floorFaults(graph)).toEqual([])
  })

  test('a component that imports a page points upward; one that imports its own floor, and a page that imports a page, sideways', () => {
    const graph = dashboard({
      'components/Panel.tsx': ['pages/jobs/JobsPage.tsx', 'downloads/download.tsx'],
      'pages/jobs/JobsPage.tsx': ['pages/audit/AuditPage.tsx'],
    })
    expect(floorFaults(graph)).toEqual([
      'ui/src/components/Panel.tsx → ui/src/pages/jobs/JobsPage.tsx (upward)',
      'ui/src/components/Panel.tsx → ui/src/downloads/download.tsx (sideways)',
      'ui/src/pages/jobs/JobsPage.tsx → ui/src/pages/audit/AuditPage.tsx (sideways)',
    ])
  })

  test('a folder without a floor is named', () => {
    expect(floorFaults(dashboard({ 'utils/text.ts': [] }))).toEqual([
      'ui/src/utils/text.ts stands on no floor',
    ])
  })
})

describe('sizes', () => {
  test('of 1 to 10 lines the median is 5, the 90th percentile 9 and the longest 10', () => {
    const lines = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    expect(quantilesOf(lines)).toEqual({ median: 5, p90: 9, max: 10 })
  })

  test('a last line counts once, with its line feed or without', () => {
    expect(['a\nb\n', 'a\nb'].map(countLines)).toEqual([2, 2])
  })

  test('a view of a contract and three files of its feature costs 4 files in 2 folders, and lines in 2 lists', () => {
    const feature = 'services/aw/src/features/demand'
    const graph = new Map([
      ['shared/contract/aw/demand.ts', []],
      ['shared/contract/aw/other.ts', []],
      [`${feature}/demand.query.ts`, []],
      [`${feature}/demand.ts`, ['shared/contract/aw/demand.ts']],
      [`${feature}/demand.routes.ts`, [`${feature}/demand.ts`]],
      ['services/aw/src/app.ts', [`${feature}/demand.routes.ts`]],
      ['scripts/bench.ts', [`${feature}/demand.ts`]],
      ['shared/contract/views.ts', ['shared/contract/aw/demand.ts']],
    ])
    const cost = viewCost({ domain: 'aw', id: 'demand' }, graph)
    expect(cost?.files).toHaveLength(4)
    expect(cost?.folders).toBe(2)
    expect(cost?.lists).toEqual(['services/aw/src/app.ts', 'shared/contract/views.ts'])
  })
})
