import { afterAll, beforeAll, expect, test } from 'bun:test'
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKey, signClaims, startIssuer } from '@otel-bi/runtime/auth/testing/issuer'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { readCompose } from '../ship/compose.ts'
import { root } from '../ship/dockerfile.ts'
import { Facts, targets } from './facts.ts'
import { createFleet } from './fleet.ts'

const { images } = Facts.parse(await Bun.file(process.env.OTEL_BI_IMAGES ?? '').json())
const scratch = await mkdtemp(join(tmpdir(), 'otel-bi-demo-'))
await chmod(scratch, 0o755)
const fleet = createFleet(scratch, images)
const key = await createKey('current')
const issuer = startIssuer([key])
const frontend = 'http://127.0.0.1:8080'
const audience = 'urn:otel-bi:api'
const ours = ['aw-demo', 'wwi-demo', 'api-gateway', 'frontend'] as const

beforeAll(async () => {
  const { services } = await readCompose('demo')
  const reports = join(scratch, 'reports')
  await mkdir(reports)
  await chown(reports, 1000, 1000)
  const hosts = join(scratch, 'hosts')
  await Bun.write(hosts, '127.0.0.1 localhost aw-service wwi-service api-gateway\n')
  const store = await freshDatabase()
  for (const name of ours) {
    const { build, command, environment = {} } = services[name] ?? {}
    const target = z.enum(targets).parse(build?.target)
    await fleet.start(name, target, {
      ...(command ? { command } : {}),
      environment: {
        ...environment,
        POSTGRES_URL: store,
        OTEL_TRACES_EXPORTER: 'none',
        FRONTEND_JWT_ISSUER_URL: issuer.url,
        FRONTEND_JWT_JWKS_URL: issuer.jwksUrl,
        GATEWAY_URL: 'http://127.0.0.1:8000',
      },
      mounts: { '/reports': reports, '/etc/hosts': hosts },
    })
  }
  await fleet.until(`${frontend}/api/health/ready`, 200)
}, 900_000)

afterAll(async () => {
  await fleet.stop()
  await issuer.stop()
  await rm(scratch, { recursive: true, force: true })
}, 120_000)

async function adminToken(): Promise<string> {
  const now = Math.trunc(Date.now() / 1000)
  const claims = { sub: 'ana', realm_access: { roles: ['admin'] } }
  const rest = { iss: issuer.url, aud: audience, iat: now, exp: now + 300 }
  return signClaims(key, { ...claims, ...rest })
}

const Section = z.object({
  data: z.looseObject({}).nullable(),
  problem: z.object({ status: z.int(), code: z.string() }).nullable(),
})
const Overview = z.object({ aw: Section, wwi: Section })

async function overview() {
  const headers = { authorization: `Bearer ${await adminToken()}` }
  return Overview.parse(await (await fetch(`${frontend}/api/overview`, { headers })).json())
}

test('with the settings of compose.yaml’s profile demo every point of `bun run verify` holds through the frontend', async () => {
  const verify = Bun.spawn([process.execPath, 'scripts/verify.ts', frontend], {
    cwd: root,
    env: { PATH: process.env.PATH, VERIFY_TOKEN: await adminToken() },
    stdout: 'pipe',
  })
  const said = await new Response(verify.stdout).text()
  console.log(said)
  expect(said).toContain('All points hold.')
})

test('while aw-service is frozen the overview has the other section, and the frozen one is 503', async () => {
  while ((await overview()).wwi.problem) await Bun.sleep(100)
  await fleet.the('aw-demo').pause()
  const asked = performance.now()
  const { aw, wwi } = await overview()
  console.log(`overview over a frozen service: ${Math.round(performance.now() - asked)} ms`)
  await fleet.the('aw-demo').resume()
  expect([aw.data, aw.problem?.status]).toEqual([null, 503])
  expect([wwi.data === null, wwi.problem]).toEqual([false, null])
})
