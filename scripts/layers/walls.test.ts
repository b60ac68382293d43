import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { floors } from './floors.ts'

const project = join(import.meta.dir, '../..')
const Report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
})

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'walls-'))
  await cp(join(project, 'biome.json'), join(root, 'biome.json'))
})
afterAll(() => rm(root, { recursive: true }))

/** Which of the given files the linter stops at one of the walls. */
async function stopped(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, target] of Object.entries(files))
    await Bun.write(join(root, path), `export { a } from '${target}'\n`)
  const lint = Bun.spawn(
    [
      join(project, 'node_modules/.bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      ...Object.keys(files),
    ],
    { cwd: root, stdout: 'pipe', stderr: 'ignore' },
  )
  const { diagnostics } = Report.parse(JSON.parse(await lint.stdout.text()))
  return [...new Set(diagnostics.map(({ location }) => location.path))].sort()
}

const folders = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })))
const importers = folders.filter(({ name }) => name !== 'main' && name !== 'styles')
const hasRooms = (name: string) => name === 'pages' || name === 'features'

/** A file in one folder, and the import of another folder that it contains. */
const arrow = (from: string, to: string): [path: string, target: string] =>
  hasRooms(from)
    ? [`ui/src/${from}/room/${from}-${to}.ts`, `../../${to}/a.ts`]
    : [`ui/src/${from}/${from}-${to}.ts`, `../${to}/a.ts`]

describe('the linter', () => {
  test('stops every import from a floor to a higher one, and sideways', async () => {
    const forbidden = importers.flatMap((from) =>
      folders
        .filter(({ name, floor }) => name !== 'main' && name !== from.name && floor <= from.floor)
        .map((to) => arrow(from.name, to.name)),
    )
    const files = Object.fromEntries(forbidden)
    expect(await stopped(files)).toEqual(Object.keys(files).sort())
  })

  test('lets every import from a floor to a lower one pass', async () => {
    const allowed = importers.flatMap((from) =>
      folders.filter(({ floor }) => floor > from.floor).map((to) => arrow(from.name, to.name)),
    )
    expect(await stopped(Object.fromEntries(allowed))).toEqual([])
  })

  test('stops a page that imports a page, lets a feature import a feature', async () => {
    const page = 'ui/src/pages/jobs/JobsPage.ts'
    expect(
      await stopped({
        [page]: '../audit/AuditPage.tsx',
        'ui/src/pages/jobs/own.ts': './words.ts',
        'ui/src/features/jobs/Schedule.ts': '../exports/PanelMenu.tsx',
      }),
    ).toEqual([page])
  })

  test('stops telemetry outside its wrappers, and lets a wrapper import it', async () => {
    const registry = '@otel-bi/telemetry/span'
    const domain = [
      'services/aw/src/features/sales/sales.ts',
      'services/aw/src/features/sales/sales.query.ts',
      'shared/documents/document.ts',
      'shared/jobs/domain.ts',
      'shared/jobs/domain.query.ts',
      'shared/runtime/http/domain.ts',
      'shared/store/domain.ts',
      'shared/warehouse/domain.ts',
      'ui/src/features/sales/Domain.ts',
    ].sort()
    const wrappers = [
      'services/aw/src/features/sales/sales.telemetry.ts',
      'shared/jobs/wrapper.telemetry.ts',
      'shared/runtime/http/wrapper.telemetry.ts',
      'shared/runtime/otel-sdk/start.ts',
      'shared/warehouse/traced.wrapper.ts',
      'ui/src/telemetry/wrapper.ts',
    ]
    for (const target of [registry, '@opentelemetry/api'])
      expect(
        await stopped(Object.fromEntries([...domain, ...wrappers].map((path) => [path, target]))),
      ).toEqual(domain)
  })

  test('stops jobs that know HTTP, warehouses or the runtime, and SQL outside their queries', async () => {
    const walls = {
      'shared/jobs/http.ts': 'hono',
      'shared/jobs/runtime.ts': '@otel-bi/runtime/logger',
      'shared/jobs/sql.ts': 'drizzle-orm',
      'shared/jobs/warehouse.ts': '@otel-bi/warehouse/warehouse',
    }
    const allowed = {
      'shared/jobs/rows.query.ts': 'drizzle-orm',
      'shared/jobs/db.ts': '@otel-bi/store/store',
    }
    expect(await stopped({ ...walls, ...allowed })).toEqual(Object.keys(walls))
  })
})
