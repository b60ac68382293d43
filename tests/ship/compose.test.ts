import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { signInPaths } from '@otel-bi/contract/dashboard'
import { variables } from '@otel-bi/runtime/config/variables'
import { stopDeadlineMs } from '@otel-bi/runtime/process/serve'
import { $, YAML } from 'bun'
import { z } from 'zod'
import { parseAwConfig } from '../../services/aw/src/config.ts'
import { parseGatewayConfig } from '../../services/gateway/src/config.ts'
import { parseWwiConfig } from '../../services/wwi/src/config.ts'
import { keycloakVersion } from '../keycloak/distribution.ts'
import { readCompose, secrets } from './compose.ts'
import { environmentOf, readStages, root, stepsOf } from './dockerfile.ts'

const sources = await Bun.file(join(root, 'compose.yaml')).text()
const compose = await readCompose('sqlserver')
const stages = readStages()
const known = new Set<string>(Object.values(variables).map(({ env }) => env))
const serviceOf = (name: string) => {
  const service = compose.services[name]
  if (!service) throw new Error(`compose.yaml has no service ${name}`)
  return service
}
/** What a container of ours sees: its image's variables and compose.yaml's. */
const seenBy = (name: string) => {
  const { build, environment } = serviceOf(name)
  return { ...environmentOf(stepsOf(stages, build?.target ?? '')), ...environment }
}

test.each(['sqlserver', 'demo'])('Compose’s own parser takes the profile %s', async (profile) => {
  expect(Object.keys((await readCompose(profile)).services)).toContain('api-gateway')
})

test('without a secret Compose refuses to begin and names it', async () => {
  const env = { PATH: process.env.PATH ?? '', ...secrets, INTERNAL_SERVICE_SHARED_SECRET: '' }
  const { exitCode, stderr } = await $`docker-compose -f ${join(root, 'compose.yaml')} config`
    .env(env)
    .nothrow()
    .quiet()
  expect([exitCode === 0, stderr.toString().includes('INTERNAL_SERVICE_SHARED_SECRET')]).toEqual([
    false,
    true,
  ])
})

test.each([
  ['api-gateway', parseGatewayConfig],
  ['aw-service', parseAwConfig],
  ['wwi-service', parseWwiConfig],
  ['aw-demo', parseAwConfig],
  ['wwi-demo', parseWwiConfig],
])('%s starts with the variables that compose.yaml gives it', (name, parse) => {
  expect(() => parse(seenBy(name))).not.toThrow()
})

test('every variable given to a service of ours, or asked of .env, is one that the project has', () => {
  const given = Object.values(compose.services)
    .filter(({ build }) => build)
    .flatMap(({ environment }) => Object.keys(environment))
  const asked = [...sources.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? '')
  expect([...given, ...asked].filter((name) => !known.has(name))).toEqual([])
})

test('no secret is written into compose.yaml', () => {
  const written = [...sources.matchAll(/^ +\w*(?:PASSWORD|SECRET)\w*: *(?!\$\{)\S.*/gm)]
  expect(written.map(([line]) => line)).toEqual([])
})

test('every file and folder that is mounted exists, and every named volume is declared', () => {
  const mounts = Object.values(compose.services).flatMap(({ volumes }) => volumes)
  const missing = mounts.filter((mount) => {
    const [source = ''] = mount.split(':')
    return source.startsWith('/') ? !existsSync(source) : !(source in compose.volumes)
  })
  expect(missing).toEqual([])
})

test('images that are not ours have a version of their own, never `latest`', () => {
  const images = Object.values(compose.services).flatMap(({ image }) => image ?? [])
  expect(images.filter((image) => !/:v?\d/.test(image))).toEqual([])
})

test('the gateway finds the services, and nginx the gateway, at the ports of their images', async () => {
  const { AW_SERVICE_URL, WWI_SERVICE_URL } = seenBy('api-gateway')
  expect(AW_SERVICE_URL).toBe(`http://aw-service:${seenBy('aw-service').PORT}`)
  expect(WWI_SERVICE_URL).toBe(`http://wwi-service:${seenBy('wwi-service').PORT}`)
  expect([seenBy('aw-demo').PORT, seenBy('wwi-demo').PORT]).toEqual(['8001', '8002'])
  const start = await Bun.file(join(root, 'deploy/nginx/start.sh')).text()
  expect(start).toContain(`\${GATEWAY_URL:-http://api-gateway:${seenBy('api-gateway').PORT}}`)
  expect(serviceOf('frontend').ports).toEqual([{ published: 5173, target: 8080 }])
})

test('nothing of ours starts before what it needs is well', () => {
  const waits = ['frontend', 'api-gateway', 'aw-service', 'wwi-service', 'warehouses'].flatMap(
    (name) =>
      Object.entries(serviceOf(name).depends_on).map(
        ([other, { condition }]) => `${name} ${other} ${condition}`,
      ),
  )
  expect(waits.sort()).toEqual([
    'api-gateway folders service_completed_successfully',
    'api-gateway keycloak service_healthy',
    'api-gateway postgres service_healthy',
    'aw-service folders service_completed_successfully',
    'aw-service postgres service_healthy',
    'aw-service warehouses service_completed_successfully',
    'frontend api-gateway service_healthy',
    'warehouses backups service_completed_successfully',
    'warehouses sqlserver service_healthy',
    'wwi-service folders service_completed_successfully',
    'wwi-service postgres service_healthy',
    'wwi-service warehouses service_completed_successfully',
  ])
})

test('our containers may not write to their own file system', () => {
  const ours = Object.entries(compose.services).filter(([, { build }]) => build)
  expect(ours.filter(([, service]) => !service.read_only).map(([name]) => name)).toEqual([])
})

/** What Kubernetes lets a container of ours have, and wait: the limits of compose.yaml are the same. */
const Manifest = z.object({
  spec: z.object({
    template: z.object({
      spec: z.object({
        terminationGracePeriodSeconds: z.int(),
        containers: z.tuple([
          z.object({
            lifecycle: z.object({
              preStop: z.object({ exec: z.object({ command: z.tuple([z.string(), z.string()]) }) }),
            }),
            resources: z.object({ limits: z.object({ memory: z.string() }) }),
          }),
        ]),
      }),
    }),
  }),
})

const bytesOf = (size: string): number => {
  const [, number = '', unit = ''] = /^(\d+)([gm])i?$/i.exec(size) ?? []
  return Number(number) * (unit.toLowerCase() === 'g' ? 2 ** 30 : 2 ** 20)
}

test.each([
  ['frontend', 'frontend'],
  ['api-gateway', 'api-gateway'],
  ['aw-service', 'aw-service'],
  ['wwi-service', 'wwi-service'],
  ['aw-demo', 'aw-service'],
  ['wwi-demo', 'wwi-service'],
])(
  '%s has the memory that the manifest of %s allows, and both wait longer than a process takes to stop',
  async (name, workload) => {
    const file = Bun.file(join(root, `deploy/kubernetes/base/${workload}.yaml`))
    const { template } = Manifest.parse(
      z.array(z.unknown()).parse(YAML.parse(await file.text()))[0],
    ).spec
    const [{ lifecycle, resources }] = template.spec.containers
    const { mem_limit: memory = '', stop_grace_period: grace = '' } = serviceOf(name)
    expect(bytesOf(memory)).toBe(bytesOf(resources.limits.memory))
    const takes = stopDeadlineMs / 1_000
    expect(Number.parseInt(grace, 10)).toBeGreaterThan(takes)
    const [, pause] = lifecycle.preStop.exec.command
    expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(Number(pause) + takes)
  },
)

test('`bun run test:keycloak` signs in at the version of Keycloak that compose.yaml starts', () => {
  expect(serviceOf('keycloak').image).toEndWith(`:${keycloakVersion}`)
})

const Realm = z.object({
  realm: z.string(),
  roles: z.object({ realm: z.array(z.object({ name: z.string() })) }),
  clients: z.tuple([
    z.object({
      clientId: z.string(),
      publicClient: z.literal(true),
      redirectUris: z.array(z.string()),
      webOrigins: z.array(z.string()),
      attributes: z.record(z.string(), z.string()),
      protocolMappers: z.array(z.object({ config: z.record(z.string(), z.string()) })),
    }),
    z.object({
      clientId: z.string(),
      publicClient: z.literal(false),
      serviceAccountsEnabled: z.literal(true),
      secret: z.never().optional(),
      protocolMappers: z.array(z.object({ config: z.record(z.string(), z.string()) })),
    }),
  ]),
  users: z.array(z.object({ username: z.string(), realmRoles: z.array(z.string()) })),
})

test('the imported realm is the one the gateway believes: issuer, client, audience, roles, redirects', async () => {
  const realm = Realm.parse(await Bun.file(join(root, 'deploy/keycloak/otel-bi.json')).json())
  const gateway = parseGatewayConfig(seenBy('api-gateway'))
  const [client, agent] = realm.clients
  const hostname = serviceOf('keycloak').environment.KC_HOSTNAME
  expect(gateway.auth?.issuer).toBe(`${hostname}/realms/${realm.realm}`)
  expect(gateway.oidcAuthority).toBe(gateway.auth?.issuer ?? '')
  expect(gateway.frontendOidcClientId).toBe(client.clientId)
  expect(client.attributes['pkce.code.challenge.method']).toBe('S256')
  expect(client.protocolMappers[0]?.config['included.custom.audience']).toBe(
    gateway.auth?.audience ?? '',
  )
  expect(agent.protocolMappers[0]).toEqual(client.protocolMappers[0])
  const origin = 'http://localhost:5173'
  expect(client.webOrigins).toEqual([origin])
  expect(client.redirectUris).toContain(origin + signInPaths.callback)
  expect(client.redirectUris).toContain(origin + signInPaths.silent)
  expect(client.attributes['post.logout.redirect.uris']).toBe(origin + signInPaths.signedOut)
  expect([...(gateway.auth?.roles?.mapping.keys() ?? [])]).toEqual(
    realm.roles.realm.map(({ name }) => name),
  )
  expect(realm.users.map(({ username, realmRoles }) => [username, ...realmRoles])).toEqual([
    [`service-account-${agent.clientId}`, 'analyst'],
    ['viewer', 'viewer'],
    ['analyst', 'analyst'],
    ['admin', 'admin'],
  ])
})
