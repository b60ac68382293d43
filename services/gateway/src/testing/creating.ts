import { createSecretBox } from '@otel-bi/delivery/secret-box'
import { mountAlerts } from '../features/alerts/alerts.routes.ts'
import { mountAnnotations } from '../features/annotations/annotations.routes.ts'
import { mountDestinations } from '../features/notifications/destinations.routes.ts'
import { mountSavedViews } from '../features/saved-views/saved-views.routes.ts'
import { mountSubscriptions } from '../features/subscriptions/subscriptions.routes.ts'
import { type Call, openTestGateway, openTestStore, silent } from './gateway.ts'

/** When everything of these tests happens. */
export const at = new Date('2026-01-31T08:00:00Z')

/** The routes by which users make something of their own, over one store; `serve` says whether mail can be sent. */
export async function openCreatingGateway() {
  const store = await openTestStore()
  const gateway = await openTestGateway(at)
  const secrets = createSecretBox([new Uint8Array(32).fill(1)])
  const serve = (email: boolean): URL => {
    const deps = {
      ...{ store, logger: silent, pageLimit: 100, schedules: [] },
      audit: async () => undefined,
      now: () => at,
      notifications: { email, secrets, allowedHosts: [] },
      upstreams: {
        aw: { service: 'aw-service', url: 'http://aw' },
        wwi: { service: 'wwi-service', url: 'http://wwi' },
      } as const,
      serviceTimeouts: { forward: 60_000, overview: 60_000 },
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
  return {
    store,
    serve,
    call: (url: URL, path: string, call: Call): Promise<Response> =>
      gateway.call(new URL(path, url), { sub: 'ana', roles: ['analyst'] }, call),
  }
}

export type Case = {
  readonly path: (destination: number) => string
  /** Undefined where the path says all. */
  readonly body: ((destination: number, name: string) => object) | undefined
}

const always = (path: string) => () => path

/** Each call that makes something, by its operation. */
export const cases: Readonly<Record<string, Case>> = {
  createSavedView: {
    path: always('/api/saved-views'),
    body: (_, name) => ({ name, model: 'aw.sales', question: 'measures=revenue' }),
  },
  createAnnotation: {
    path: always('/api/annotations'),
    body: (_, text) => ({ domain: 'aw', date: '2013-11-29', text }),
  },
  addDestination: {
    path: always('/api/notifications/destinations'),
    body: (_, name) => ({ name, kind: 'email', address: 'ana@example.com', language: 'en' }),
  },
  testDestination: {
    path: (id) => `/api/notifications/destinations/${id}/test`,
    body: undefined,
  },
  createAlertRule: {
    path: always('/api/alerts/rules'),
    body: (id, name) => ({
      ...{ name, destinations: [id], condition: { kind: 'below', value: 1 } },
      subject: { kind: 'metric', model: 'aw.sales', question: 'measures=revenue' },
    }),
  },
  createSubscription: {
    path: always('/api/subscriptions'),
    body: (id, name) => ({
      ...{ name, destinations: [id], subject: { kind: 'report' }, formats: [] },
      ...{ cron: '0 7 * * 1', time_zone: 'Europe/Zagreb' },
    }),
  },
}
