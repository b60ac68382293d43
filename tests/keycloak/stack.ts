import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { YAML } from 'bun'
import { z } from 'zod'
import { startStack } from '../stack/stack.ts'
import { startKeycloak } from './keycloak.ts'

const root = join(import.meta.dir, '../..')
const Environment = z.record(z.string(), z.unknown())
const Compose = z.object({
  services: z.object({
    'api-gateway': z.object({ environment: Environment }),
    keycloak: z.object({ command: z.array(z.string()), environment: Environment }),
  }),
})
const Realm = z.looseObject({
  realm: z.string(),
  clients: z.array(z.looseObject({ clientId: z.string() })),
})

/** Where compose.yaml and the realm say that the dashboard and Keycloak are. */
const composed = {
  dashboard: 'http://localhost:5173',
  keycloak: 'http://localhost:8080',
  keycloakInside: 'http://keycloak:8080',
}
/** For .env's passwords. */
export const passwords = { admin: crypto.randomUUID(), users: crypto.randomUUID() }

/**
 * A real Keycloak with the realm of deploy/keycloak, and the three services with the settings of
 * compose.yaml that name it, as production starts them. Only ports and passwords are the test's own.
 * Beside the realm is `other`, the same by another name.
 */
export async function startKeycloakStack(home: string) {
  const ports = { gateway: await freePort(), keycloak: await freePort() }
  const url = `http://localhost:${ports.gateway}`
  const { services } = Compose.parse(YAML.parse(await Bun.file(join(root, 'compose.yaml')).text()))
  const realmText = await Bun.file(join(root, 'deploy/keycloak/otel-bi.json')).text()
  const realm = Realm.parse(JSON.parse(realmText.replaceAll(composed.dashboard, url)))
  const keycloak = await startKeycloak({
    home,
    command: services.keycloak.command,
    environment: {
      ...texts(services.keycloak.environment),
      KC_BOOTSTRAP_ADMIN_PASSWORD: passwords.admin,
      KEYCLOAK_USERS_PASSWORD: passwords.users,
    },
    port: ports.keycloak,
    realms: [realm, { ...realm, realm: 'other' }],
  })
  const placed = (value: string) =>
    value
      .replace(composed.keycloakInside, keycloak.internalUrl)
      .replace(composed.keycloak, keycloak.url)
  const trust = Object.entries(texts(services['api-gateway'].environment))
    .filter(([name]) => /^(?:FRONTEND_|OIDC_)/.test(name))
    .map(([name, value]) => [name, placed(value)] as const)
  try {
    const stack = await startStack({
      gatewayPort: ports.gateway,
      environment: {
        NODE_ENV: 'production',
        REQUIRE_FRONTEND_AUTH: 'true',
        ...Object.fromEntries(trust),
      },
    })
    return {
      url,
      keycloak,
      realm: realm.realm,
      issuer: `${keycloak.url}/realms/${realm.realm}`,
      async stop() {
        await stack.stop()
        await keycloak.stop()
      },
    }
  } catch (error) {
    await keycloak.stop()
    throw error
  }
}

const texts = (values: z.output<typeof Environment>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

export type KeycloakStack = Awaited<ReturnType<typeof startKeycloakStack>>
