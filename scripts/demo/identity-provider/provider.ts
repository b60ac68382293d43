import { signInPaths } from '@otel-bi/contract/dashboard'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { signOutPage } from './pages.ts'
import { claimsOf, isUser, program } from './users.ts'

export type ProviderSettings = {
  readonly issuer: string
  /** Origins that the dashboard is served from. */
  readonly origins: readonly string[]
  readonly clientId: string
  readonly audience: string
  readonly accessTokenSeconds: number
}

const scope = 'openid profile email offline_access'

/** The API that tokens are for, and what they look like. */
export const resourceServer = ({ audience, accessTokenSeconds }: ProviderSettings) =>
  ({
    scope,
    audience,
    accessTokenTTL: accessTokenSeconds,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  }) as const

/** Authorization code with PKCE, and access tokens as JWTs for one audience. Keys and sessions end with it. */
export async function createProvider(settings: ProviderSettings): Promise<Provider> {
  const { issuer, origins, clientId, audience } = settings
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const callbacks = ['/', signInPaths.callback, signInPaths.silent, '/docs/oauth2-redirect.html']
  const configuration: Configuration = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'demo' }] },
    cookies: { keys: [crypto.randomUUID()] },
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: origins.flatMap((origin) => callbacks.map((path) => `${origin}${path}`)),
        post_logout_redirect_uris: origins.map((origin) => `${origin}${signInPaths.signedOut}`),
      },
      {
        client_id: program.id,
        client_secret: program.secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
    ],
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: scope.split(' '),
    claims: { openid: ['sub', 'roles'], profile: ['name'], email: ['email'] },
    // The access token is for the API, so a name has to come with the ID token.
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) =>
      isUser(id) ? { accountId: id, claims: () => claimsOf(id) } : undefined,
    extraTokenClaims: (_ctx, token) => {
      if ('accountId' in token) return isUser(token.accountId) ? claimsOf(token.accountId) : {}
      return { roles: [program.role] }
    },
    issueRefreshToken: async () => true,
    loadExistingGrant: (ctx) => grant(ctx, audience),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 3600, Session: 86_400, Grant: 86_400, IdToken: 3600, RefreshToken: 86_400 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form)
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer(settings),
      },
    },
  }
  return new Provider(issuer, configuration)
}

/**
 * Every user consents to everything, so that signing in is one click. A session keeps its grant: another
 * one would make the refresh tokens of the user's other tabs void.
 */
async function grant({ oidc }: KoaContextWithOIDC, audience: string) {
  const clientId = oidc.client?.clientId
  const accountId = oidc.session?.accountId
  if (clientId === undefined || accountId === undefined) return undefined
  const known = await oidc.provider.Grant.find(oidc.session?.grantIdFor(clientId) ?? '')
  if (known?.accountId === accountId) return known
  const given = new oidc.provider.Grant({ clientId, accountId })
  given.addOIDCScope(scope)
  given.addResourceScope(audience, scope)
  await given.save()
  return given
}
