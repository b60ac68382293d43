import { type ServiceProcess, startProcess, stopServices, untilAnswers } from './processes.ts'

const clientId = 'otel-bi-dashboard'
const audience = 'urn:otel-bi:api'

export type IdentityPorts = {
  readonly gateway: number
  readonly identity: number
  /** Vite's port under `bun run dev`. */
  readonly dashboard?: number
}

/** Starts the development identity provider for a dashboard at the gateway or at Vite's port. */
export async function startIdentityProvider(
  { gateway, identity, dashboard = 5173 }: IdentityPorts,
  logs: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<ServiceProcess> {
  const origins = [`http://localhost:${gateway}`, `http://127.0.0.1:${gateway}`]
  const provider = startProcess({
    name: 'identity-provider',
    script: 'scripts/demo/identity-provider/main.ts',
    logs,
    environment: {
      NODE_ENV: process.env.NODE_ENV,
      ...environment,
      PORT: String(identity),
      ISSUER: issuerAt(identity),
      ORIGINS: [...origins, `http://localhost:${dashboard}`].join(' '),
      CLIENT_ID: clientId,
      AUDIENCE: audience,
    },
  })
  try {
    await untilAnswers(`${issuerAt(identity)}/jwks`, [provider])
  } catch (error) {
    await stopServices([provider])
    throw error
  }
  return provider
}

const issuerAt = (port: number) => `http://localhost:${port}`

/** Settings of a gateway that accepts this provider's tokens. */
export const trustInIdentityProvider = (port: number) => ({
  REQUIRE_FRONTEND_AUTH: 'true',
  FRONTEND_JWT_ISSUER_URL: issuerAt(port),
  FRONTEND_JWT_JWKS_URL: `${issuerAt(port)}/jwks`,
  FRONTEND_JWT_AUDIENCE: audience,
  FRONTEND_ROLES_CLAIM: 'roles',
  OIDC_ENABLED: 'true',
  OIDC_AUTHORITY: issuerAt(port),
  FRONTEND_OIDC_CLIENT_ID: clientId,
})
