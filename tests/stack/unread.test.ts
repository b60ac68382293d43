import { afterAll, beforeAll, expect, test } from 'bun:test'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { exportFormats } from '@otel-bi/contract/exports'
import { Report, reportFileRoute, reportFormats } from '@otel-bi/contract/reports'
import { services } from '@otel-bi/contract/services'
import { buildDashboard } from '../../scripts/build-ui.ts'
import { docsPaths } from '../../services/gateway/src/features/docs/docs.routes.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'
import { type Leaving, openHandles, waysToLeave } from './unread.ts'

const dist = join(import.meta.dir, '../../ui/dist')
let stack: Stack
let paths: string[]
beforeAll(async () => {
  if (!(await Bun.file(join(dist, 'index.html')).exists())) await buildDashboard()
  stack = await startStack({
    environment: { RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_SUBJECT: '0' },
  })
  const answer = await fetch(`${stack.url}/api/reports/generate?days_back=90`, { method: 'POST' })
  const { id } = Report.parse(await answer.json())
  paths = [...contractPaths(id), ...dashboardPaths, ...docsPaths, ...(await assetPaths())]
}, startUpMs)
afterAll(() => stack.stop())

/** Every route of the contract that answers with a file, once per format. */
const contractPaths = (reportId: string) =>
  services.gateway.routes
    .filter(({ responses }) => 200 in responses && !('application/json' in contentOf(responses)))
    .flatMap((route) => {
      if (route.path !== reportFileRoute.path)
        return exportFormats.map((format) => `${route.path}?format=${format}`)
      return reportFormats.map((format) =>
        route.path.replace('{id}', reportId).replace('{format}', format),
      )
    })

const contentOf = (responses: object): object => {
  const answer = Object.entries(responses).find(([status]) => status === '200')?.[1]
  return answer?.content ?? {}
}

async function assetPaths(): Promise<string[]> {
  const assets = await readdir(join(dist, 'assets'))
  return ['/favicon.svg', ...assets.slice(0, 5).map((name) => `/assets/${name}`)]
}

/** Drawing a PDF is slow; every other path is requested often enough that one leak per call shows. */
const timesOf = (path: string) => (path.endsWith('format=pdf') ? 1 : 10)

const leaveAll = (leave: Leaving, asked: readonly string[]) =>
  Promise.all(asked.map((path) => leave(new URL(path, stack.url))))

/** Connections that wait to be used again come and go; a leak per call is ten times this. */
const spare = 30

const handles = () => Promise.all(stack.processes().map(({ pid }) => openHandles(pid)))

test('every file of the contract, the docs and the dashboard is served', async () => {
  const answers = await Promise.all(
    paths.map(async (path) => [
      path,
      (await fetch(new URL(path, stack.url), { method: 'HEAD' })).status,
    ]),
  )
  expect(answers).toEqual(paths.map((path) => [path, 200]))
}, 180_000)

test.each(Object.entries(waysToLeave))(
  '%s: hundreds of calls leave no handle open and no process ended',
  async (_way, leave) => {
    await leaveAll(leave, paths)
    const before = await handles()
    let calls = 0
    for (let time = 0; time < 10; time += 1)
      calls += (
        await leaveAll(
          leave,
          paths.filter((path) => time < timesOf(path)),
        )
      ).length
    expect(calls).toBeGreaterThan(300)
    let more: number[] = []
    for (let waited = 0; waited < 50_000; waited += 100) {
      more = (await handles()).map((count, index) => count - (before[index] ?? 0))
      if (more.every((count) => count < spare)) break
      await Bun.sleep(100)
    }
    expect(more.filter((count) => count >= spare)).toEqual([])
    expect((await fetch(`${stack.url}/api/health/ready`)).status).toBe(200)
    const lines = (await stack.logs()).split('\n')
    expect(lines.filter((line) => line.includes('serving goes on'))).toEqual([])
  },
  180_000,
)
