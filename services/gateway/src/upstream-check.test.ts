import { expect, test } from 'bun:test'
import { Readiness } from '@otel-bi/contract/platform'
import { type DependencyCheck, DependencyDown, mountHealth } from '@otel-bi/runtime/http/health'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { upstreamCheck } from './upstream-check.ts'

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const upstream = { service: 'wwi-service', url: 'http://wwi.example.com' } as const

function appWith(...dependencies: readonly DependencyCheck[]) {
  const app = createShell(logger)
  mountHealth(app, dependencies, { logger })
  return app
}

/** What the gateway says of a service that answers so. */
async function gatewayBefore(answer: (request: Request) => Promise<Response>): Promise<unknown[]> {
  const ready = await appWith(upstreamCheck(upstream, answer)).request('/api/health/ready')
  const { status, dependencies } = Readiness.parse(await ready.json())
  return [ready.status, status, dependencies[0]]
}

const serviceWith =
  (...dependencies: readonly DependencyCheck[]) =>
  async (request: Request) =>
    appWith(...dependencies).fetch(request)

const answers = (name: string, warning?: string): DependencyCheck => ({
  name,
  check: async () => warning,
})
const fails = (name: string, error: Error): DependencyCheck => ({
  name,
  check: () => Promise.reject(error),
})
const name = 'wwi-service'

test('a service that is ready is ok, with the warnings it has', async () => {
  expect(await gatewayBefore(serviceWith(answers('DW')))).toEqual([
    200,
    'ok',
    { name, status: 'ok' },
  ])
  const warned = { name, status: 'ok', warning: 'DW: the login can write' }
  expect(await gatewayBefore(serviceWith(answers('DW', 'the login can write')))).toEqual([
    200,
    'ok',
    warned,
  ])
})

test('a service whose warehouse is down leaves the gateway ready: degraded, with the reason', async () => {
  const refused = fails('DW', new DependencyDown('the login was refused'))
  const degraded = { name, status: 'degraded', detail: 'DW: the login was refused' }
  expect(await gatewayBefore(serviceWith(answers('postgresql'), refused))).toEqual([
    200,
    'degraded',
    degraded,
  ])
})

test.each<[string, string, (request: Request) => Promise<Response>]>([
  [
    'does not listen',
    'cannot be reached',
    () => Promise.reject(new TypeError('connection refused by 10.0.0.7')),
  ],
  [
    'answers something else',
    'answers 502, but not with its readiness',
    async () => new Response('<html>', { status: 502 }),
  ],
])(
  'a service that %s is down, and so is the gateway: “%s”, which names no address',
  async (_, detail, answer) => {
    const down = { name, status: 'down', detail }
    expect(await gatewayBefore(answer)).toEqual([503, 'down', down])
  },
)
