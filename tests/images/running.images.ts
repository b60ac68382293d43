import { afterAll, beforeAll, expect, test } from 'bun:test'
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { $ } from 'bun'
import { z } from 'zod'
import { checkoutFiles, sentOf } from '../ship/context.ts'
import { startSurroundings } from '../ship/surroundings.ts'
import { Facts, type Target, targets } from './facts.ts'
import { createFleet, memoryOf } from './fleet.ts'

const { images, canary, context } = Facts.parse(
  await Bun.file(process.env.OTEL_BI_IMAGES ?? '').json(),
)
const scratch = await mkdtemp(join(tmpdir(), 'otel-bi-running-'))
await chmod(scratch, 0o755)
const surroundings = await startSurroundings(scratch)
const reports = join(scratch, 'reports')
const fleet = createFleet(scratch, images)
const gateway = 'http://127.0.0.1:8000'
const frontend = 'http://127.0.0.1:8080'
const Meta = z.object({ meta: z.object({ source: z.string() }) })
const MB = 1e6

const start = (target: Target, environment: Readonly<Record<string, string>>) =>
  fleet.start(target, target, { environment, mounts: { [scratch]: scratch } })
const { the, until } = fleet

beforeAll(async () => {
  await $`mkdir -p ${reports}`
  await chown(reports, 1000, 1000)
  await start('frontend', { GATEWAY_URL: gateway })
  expect((await until(`${frontend}/healthz`, 200)).status).toBe(200)
  expect((await fetch(frontend)).status).toBe(503)
  const { environment } = surroundings
  await start('aw-service', environment['aw-service'])
  await start('wwi-service', environment['wwi-service'])
  await start('api-gateway', {
    ...environment['api-gateway'],
    AW_SERVICE_URL: 'http://127.0.0.1:8001',
    WWI_SERVICE_URL: 'http://127.0.0.1:8002',
    REPORT_OUTPUT_DIR: reports,
  })
  const aw: Record<string, string> = { ...environment['aw-service'] }
  const { AW_MSSQL_SERVER: _, ...rest } = aw
  await start('demo', { ...rest, PORT: '8011' })
  await until(`${gateway}/api/health/ready`, 200)
  await until('http://127.0.0.1:8011/api/health/ready', 200)
}, 900_000)

afterAll(async () => {
  await fleet.stop()
  await surroundings.stop()
  await rm(scratch, { recursive: true, force: true })
}, 120_000)

const asUser = async () => ({ authorization: `Bearer ${await surroundings.token()}` })

test('the builder received exactly what .dockerignore allows: Docker’s matching and buildah’s agree', async () => {
  const isThere = (file: string) => Bun.file(join(import.meta.dir, '../..', file)).exists()
  const sent = sentOf(await checkoutFiles())
  const present = await Promise.all(sent.map(isThere))
  expect(context.toSorted()).toEqual(sent.filter((_, at) => present[at]).toSorted())
})

test.each([
  ['api-gateway', 20],
  ['aw-service', 90],
  ['wwi-service', 90],
  ['frontend', 10],
  ['demo', 130],
] as const)('%s adds less than %d MB to its base, and runs as a numbered user', (target, most) => {
  const { ownBytes, user } = images[target]
  expect(ownBytes).toBeLessThan(most * MB)
  expect(user).toBe(target === 'frontend' ? '101:101' : '1000:1000')
})

test.each(targets)(
  '%s holds no planted secret, source, test or manifest of deployment',
  async (target) => {
    const { root } = images[target]
    const own = ['app', 'sample', 'usr/share/nginx/html', 'etc/nginx'].map((place) =>
      join(root, place),
    )
    const { exitCode } = await $`grep -rqs ${canary} ${own}`.nothrow().quiet()
    expect(exitCode).not.toBe(0)
    const files = await Promise.all(
      own.map((place) => readdir(place, { recursive: true }).catch(() => [])),
    )
    const wrong = /(?<!\.d)\.tsx?$|\.test\.|(?:^|\/)\.env|\.pem$|\.key$|compose\.yaml|kubernetes/
    expect(files.flat().filter((file) => wrong.test(file))).toEqual([])
  },
)

test.each(targets)('%s is healthy by the check of its own image', async (target) => {
  expect(await the(target).health()).toBe(0)
})

test.each(targets)('%s cannot write to its root, and can to /tmp', async (target) => {
  const touch = (file: string) =>
    target === 'frontend'
      ? the(target).exec('touch', file)
      : the(target).exec('bun', '-e', `require('fs').writeFileSync(${JSON.stringify(file)}, '')`)
  expect(await touch('/canary')).not.toBe(0)
  expect(await touch('/tmp/canary')).toBe(0)
})

test('both businesses answer through the frontend, from SQL Server, and a PDF is drawn', async () => {
  const headers = await asUser()
  for (const path of ['/api/aw/sales/kpis?days_back=365', '/api/wwi/sales/kpis?days_back=365']) {
    const answer = await fetch(frontend + path, { headers })
    expect([answer.status, Meta.parse(await answer.json()).meta.source]).toEqual([200, 'mssql'])
  }
  const file = await fetch(`${frontend}/api/aw/export/sales-history?format=pdf`, { headers })
  expect((await file.text()).startsWith('%PDF-')).toBe(true)
})

test('a report is written to the mounted folder by a user that is not root', async () => {
  const headers = await asUser()
  const answer = await fetch(`${frontend}/api/reports/generate`, { method: 'POST', headers })
  expect(answer.status).toBeLessThan(300)
  expect((await readdir(reports)).map((file) => file.split('.').at(-1)).sort()).toEqual([
    'pdf',
    'xlsx',
  ])
})

test('the page has the gateway’s security headers; scripts are compressed and kept for a year', async () => {
  const [page, config] = await Promise.all([
    fetch(`${frontend}/adventureworks`),
    fetch(`${gateway}/api/config`),
  ])
  for (const name of [
    'content-security-policy',
    'referrer-policy',
    'x-frame-options',
    'cross-origin-opener-policy',
  ])
    expect(page.headers.get(name)).toBe(config.headers.get(name))
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? []
  const asset = await fetch(frontend + script, { headers: { 'accept-encoding': 'gzip' } })
  expect(asset.headers.get('content-encoding')).toBe('gzip')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test.each(targets)(
  '%s stays within its limit of memory, and ends by its stop signal within 10 s: exit code 0',
  async (target) => {
    const peak = await the(target).peakBytes()
    console.log(
      `${target}: at most ${Math.round(peak / 2 ** 20)} MiB of ${memoryOf(target) / 2 ** 20}`,
    )
    expect(peak).toBeLessThan(memoryOf(target))
    const { code, seconds } = await the(target).stop()
    expect(code).toBe(0)
    expect(seconds).toBeLessThan(10)
  },
)
