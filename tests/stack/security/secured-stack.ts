import {
  type Claims,
  createKey,
  signClaims,
  startIssuer,
} from '@otel-bi/runtime/auth/testing/issuer'
import { startStack } from '../stack.ts'

export const internalSecret = '0123456789abcdef0123456789abcdef'
export const audience = 'https://bi.example.com/api'

/** The three services asking for tokens of an issuer whose keys we hold, over a store of their own or a given one. */
export async function startSecuredStack(
  environment: Record<string, string | undefined> = {},
  store: { readonly postgresUrl?: string } = {},
) {
  const key = await createKey('current', 'RS256')
  const issuer = startIssuer([key])
  const stack = await startStack({
    ...store,
    environment: {
      REQUIRE_FRONTEND_AUTH: 'true',
      FRONTEND_JWT_ISSUER_URL: issuer.url,
      FRONTEND_JWT_JWKS_URL: issuer.jwksUrl,
      FRONTEND_JWT_AUDIENCE: audience,
      FRONTEND_REQUIRED_SCOPES: 'bi.read',
      FRONTEND_ROLES_CLAIM: 'realm_access.roles',
      INTERNAL_SERVICE_SHARED_SECRET: internalSecret,
      ...environment,
    },
  })
  return {
    ...stack,
    key,
    issuer: issuer.url,
    publish: issuer.publish,
    fetches: issuer.fetches,
    /** The claims of a good token; an undefined one is left out. */
    claims(changes: Claims = {}): Claims {
      const now = Math.trunc(Date.now() / 1000)
      return {
        sub: 'ana',
        iss: issuer.url,
        aud: audience,
        iat: now,
        exp: now + 300,
        scope: 'openid bi.read',
        realm_access: { roles: ['viewer'] },
        ...changes,
      }
    },
    async tokenFor(role: string): Promise<string> {
      return signClaims(key, this.claims({ sub: role, realm_access: { roles: [role] } }))
    },
    async stop() {
      await stack.stop()
      await issuer.stop()
    },
  }
}

export type SecuredStack = Awaited<ReturnType<typeof startSecuredStack>>
