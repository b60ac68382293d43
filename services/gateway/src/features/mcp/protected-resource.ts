import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { spokeTls } from '../../caller.ts'
import type { GatewayDeps } from '../../deps.ts'

type AddressDeps = Pick<GatewayDeps, 'publicBaseUrl' | 'trustedProxyHops'>

export const mcpPath = '/mcp'
export const metadataPath = '/.well-known/oauth-protected-resource'

/** The gateway as its callers know it: as configured, else as this caller addressed it. */
export function baseUrl(c: RequestContext, { publicBaseUrl, trustedProxyHops }: AddressDeps) {
  if (publicBaseUrl !== undefined) return publicBaseUrl
  const scheme = spokeTls(c, trustedProxyHops) ? 'https' : 'http'
  return `${scheme}://${c.req.header('host') ?? 'localhost'}`
}

/** Where a caller without a good token learns where to get one (RFC 9728, 5.1). */
export const metadataUrl = (c: RequestContext, deps: AddressDeps): string =>
  `${baseUrl(c, deps)}${metadataPath}${mcpPath}`

/** RFC 9728, 2: whose tokens are taken, how, and for which scopes. */
export const protectedResource = (
  resource: string,
  { issuer, requiredScopes }: NonNullable<GatewayDeps['accessToken']>,
) => ({
  resource,
  resource_name: 'OTel BI',
  authorization_servers: [issuer],
  bearer_methods_supported: ['header'],
  ...(requiredScopes.length > 0 && { scopes_supported: requiredScopes }),
})
