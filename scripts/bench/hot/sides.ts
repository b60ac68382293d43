import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKey, signClaims, startIssuer } from '@otel-bi/runtime/auth/testing/issuer'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { freePort } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { Pool } from 'pg'
import { startProcess, startServices, stopServices, untilAnswers } from '../../demo/processes.ts'
import type { Ask } from './load.ts'

const audience = 'https://bi.example.com/api'
const secret = '0123456789abcdef0123456789abcdef'
const path = '/api/aw/sales/kpis?days_back=365'

export type Sides = {
  readonly postgresUrl: string
  /** One kept KPI, or as much of the way to it as the name says. */
  readonly asks: Readonly<Record<'ours' | 'forwarded' | 'me' | 'health' | 'bare', Ask>>
  readonly stop: () => Promise<void>
}

/**
 * Our gateway and services, with signing in, audit and every trace sampled, and a bare Hono pair, over one
 * PostgreSQL that flushes every commit.
 */
export async function startSides(environment: Record<string, string>): Promise<Sides> {
  const undo: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const end of undo.toReversed()) await end()
  }
  try {
    return { ...(await start(environment, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What is started adds its end to `undo`, for when a later one fails. */
async function start(
  environment: Record<string, string>,
  undo: (() => Promise<unknown>)[],
): Promise<Omit<Sides, 'stop'>> {
  await ensureSampleWarehouses(testSample)
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-bench-'))
  const server = await startEmbeddedPostgres({
    directory: join(logs, 'store'),
    port: await freePort(),
  })
  undo.push(() => rm(logs, { recursive: true, force: true }), server.stop)
  const key = await createKey('bench', 'RS256')
  const issuer = startIssuer([key])
  undo.push(issuer.stop)
  const ports = { gateway: await freePort(), aw: await freePort(), wwi: await freePort() }
  const services = startServices({
    ...{ ports, logs, postgresUrl: server.url, sampleDir: testSample, reportDir: logs },
    environment: {
      REQUIRE_FRONTEND_AUTH: 'true',
      FRONTEND_JWT_ISSUER_URL: issuer.url,
      FRONTEND_JWT_JWKS_URL: issuer.jwksUrl,
      FRONTEND_JWT_AUDIENCE: audience,
      FRONTEND_REQUIRED_SCOPES: 'bi.read',
      FRONTEND_ROLES_CLAIM: 'realm_access.roles',
      INTERNAL_SERVICE_SHARED_SECRET: secret,
      ...{ RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_SUBJECT: '0' },
      ...environment,
    },
  })
  undo.push(() => stopServices(services))
  const gateway = `http://127.0.0.1:${ports.gateway}`
  await untilAnswers(`${gateway}/api/health/ready`, services)
  await untilIdle(server.url)
  const now = Math.trunc(Date.now() / 1_000)
  const claims = { sub: 'ana', iss: issuer.url, aud: audience, iat: now, exp: now + 3_000 }
  const grants = { scope: 'bi.read', realm_access: { roles: ['viewer'] } }
  const token = await signClaims(key, { ...claims, ...grants })
  const body = join(logs, 'kpis.json')
  await Bun.write(body, await (await get(`${gateway}${path}`, token)).text())
  const bare = { gateway: await freePort(), service: await freePort() }
  const script = (name: string) => `scripts/bench/hot/bare-${name}.ts`
  const bareService = `http://127.0.0.1:${bare.service}`
  const pair = [
    startProcess({
      ...{ name: 'bare service', logs, script: script('service') },
      environment: {
        ...{ BENCH_PORT: String(bare.service), BENCH_BODY: body },
        BENCH_POSTGRES_URL: server.url,
      },
    }),
    startProcess({
      ...{ name: 'bare gateway', logs, script: script('gateway') },
      environment: { BENCH_PORT: String(bare.gateway), BENCH_UPSTREAM: bareService },
    }),
  ]
  undo.push(() => stopServices(pair))
  const bareGateway = `http://127.0.0.1:${bare.gateway}`
  await untilAnswers(`${bareGateway}${path}`, pair)
  return {
    postgresUrl: server.url,
    asks: {
      ours: () => get(`${gateway}${path}`, token),
      forwarded: () => get(`${gateway}${path}`, token, 'HEAD'),
      me: () => get(`${gateway}/api/me`, token),
      health: () => get(`${gateway}/api/health`, token),
      bare: () => get(`${bareGateway}${path}`, token),
    },
  }
}

/** A fresh store makes the services run their jobs once, which would be measured too. */
async function untilIdle(postgresUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: postgresUrl, max: 1 })
  const live = `SELECT count(*)::integer AS live, (SELECT count(*)::integer FROM job_executions) AS made
    FROM job_executions WHERE status IN ('queued', 'running')`
  for (let calm = 0; calm < 3; calm += 1) {
    await Bun.sleep(500)
    const { rows } = await pool.query<{ live: number; made: number }>(live)
    if (rows[0]?.live !== 0 || rows[0].made === 0) calm = -1
  }
  await pool.end()
}

/** Uncompressed, as from a program on the same machine. */
const get = (url: string, token: string, method = 'GET'): Promise<Response> =>
  fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
  })
