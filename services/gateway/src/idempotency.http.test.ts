import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { Problem } from '@otel-bi/contract/problem'
import { createSecretBox } from '@otel-bi/delivery/secret-box'
import { changeDestination } from '@otel-bi/store/destinations'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { z } from 'zod'
import { mountAlerts } from './features/alerts/alerts.routes.ts'
import { mountAnnotations } from './features/annotations/annotations.routes.ts'
import { mountDestinations } from './features/notifications/destinations.routes.ts'
import { mountSavedViews } from './features/saved-views/saved-views.routes.ts'
import { mountSubscriptions } from './features/subscriptions/subscriptions.routes.ts'
import { openTestGateway, openTestStore, silent } from './testing/gateway.ts'

const store = await openTestStore()
const now = new Date('2026-01-31T08:00:00Z')
const gateway = await openTestGateway(now)
const secrets = createSecretBox([new Uint8Array(32).fill(1)])

/** A gateway with a mail server, and one from which it was taken away. */
function serve(email: boolean) {
  const deps = {
    ...{ store, logger: silent, pageLimit: 100, schedules: [] },
    audit: async () => undefined,
    now: () => now,
    notifications: { email, secrets, allowedHosts: [] },
    upstreams: {
      aw: { service: 'aw-service', url: 'http://aw' },
      wwi: { service: 'wwi-service', url: 'http://wwi' },
    } as const,
    serviceTimeouts: { forward: 5_000, overview: 5_000 },
    internalTokens: async () => 'token',
    compare: async () => [],
    fetch: async () => new Response(null, { status: 503 }),
  }
  return gateway.serve(deps, (app) => {
    for (const mountFeature of [mountSavedViews, mountAnnotations, mountAlerts])
      mountFeature(app, deps)
    mountDestinations(app, deps)
    mountSubscriptions(app, deps)
  })
}
const before = serve(true)
const after = serve(false)

const call = (url: URL, path: string, body: object | undefined, idempotencyKey: string) =>
  gateway.call(
    new URL(path, url),
    { sub: 'ana', roles: ['analyst'] },
    { method: 'POST', headers: { 'idempotency-key': idempotencyKey }, ...(body && { body }) },
  )

type Case = {
  readonly path: (destination: number) => string
  /** Undefined where the path says all. */
  readonly body: ((destination: number, name: string) => object) | undefined
}
const at = (path: string) => () => path
const cases: Readonly<Record<string, Case>> = {
  createSavedView: {
    path: at('/api/saved-views'),
    body: (_, name) => ({ name, model: 'aw.sales', question: 'measures=revenue' }),
  },
  createAnnotation: {
    path: at('/api/annotations'),
    body: (_, text) => ({ domain: 'aw', date: '2013-11-29', text }),
  },
  addDestination: {
    path: at('/api/notifications/destinations'),
    body: (_, name) => ({ name, kind: 'email', address: 'ana@example.com', language: 'en' }),
  },
  testDestination: {
    path: (id) => `/api/notifications/destinations/${id}/test`,
    body: undefined,
  },
  createAlertRule: {
    path: at('/api/alerts/rules'),
    body: (id, name) => ({
      ...{ name, destinations: [id], condition: { kind: 'below', value: 1 } },
      subject: { kind: 'metric', model: 'aw.sales', question: 'measures=revenue' },
    }),
  },
  createSubscription: {
    path: at('/api/subscriptions'),
    body: (id, name) => ({
      ...{ name, destinations: [id], subject: { kind: 'report' }, formats: [] },
      ...{ cron: '0 7 * * 1', time_zone: 'Europe/Zagreb' },
    }),
  },
}
/** Tested where they are: a job's run in shared/jobs, a scenario in the service that computes it. */
const elsewhere = ['runJob', 'createWwiScenario']

const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string() })).default([]),
})
const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

test('every call of the contract that takes an Idempotency-Key is tested here or named with its place', async () => {
  const file = Bun.file(join(import.meta.dir, '../../../openapi/gateway.json'))
  const { paths } = Paths.parse(await file.json())
  const operations = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((operation) => Operation.safeParse(operation).data ?? [])
    .filter(({ parameters }) => parameters.some(({ name }) => name === 'idempotency-key'))
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    [...Object.keys(cases), ...elsewhere].sort(),
  )
})

const idIn = async (answer: Response) => z.object({ id: z.int() }).parse(await answer.json()).id

test.each(Object.entries(cases))(
  '%s: a retry gets the first answer, although its destination was deleted and the mail server taken away',
  async (_operation, { path, body }) => {
    const destination = await insertDestination(store, { owner: 'ana' })
    const { id } = destination
    const name = crypto.randomUUID()
    const first = await call(before, path(id), body?.(id, name), name)
    expect(first.ok).toBe(true)
    await changeDestination(store, destination, { deletedAt: now })
    const retried = await call(after, path(id), body?.(id, name), name)
    expect([retried.status, await idIn(retried)]).toEqual([200, await idIn(first)])
    if (!body) return
    const other = await call(before, path(id), body(id, 'another'), name)
    const { status, code } = Problem.parse(await other.json())
    expect([status, code]).toEqual([422, 'idempotency_key_reused'])
  },
)
