import type { RoleRules } from '@otel-bi/runtime/auth/roles'
import { type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { commonVariables } from '@otel-bi/runtime/config/service'
import { variables } from '@otel-bi/runtime/config/variables'

const definitions = {
  ...commonVariables,
  awServiceUrl: variables.awServiceUrl,
  wwiServiceUrl: variables.wwiServiceUrl,
  serviceTimeoutSeconds: variables.serviceTimeoutSeconds,
  overviewTimeoutSeconds: variables.overviewTimeoutSeconds,
  requireFrontendAuth: variables.requireFrontendAuth,
  frontendJwtIssuerUrl: variables.frontendJwtIssuerUrl,
  frontendJwtJwksUrl: variables.frontendJwtJwksUrl,
  frontendJwtAudience: variables.frontendJwtAudience,
  frontendRequiredScopes: variables.frontendRequiredScopes,
  frontendRolesClaim: variables.frontendRolesClaim,
  frontendRolesMapping: variables.frontendRolesMapping,
  oidcEnabled: variables.oidcEnabled,
  oidcAuthority: variables.oidcAuthority,
  frontendOidcClientId: variables.frontendOidcClientId,
  frontendOidcScope: variables.frontendOidcScope,
  corsAllowedOrigins: variables.corsAllowedOrigins,
  cspConnectSources: variables.cspConnectSources,
  embedAllowedOrigins: variables.embedAllowedOrigins,
  embedSecret: variables.embedSecret,
  trustedProxyHops: variables.trustedProxyHops,
  rateLimitPerSubject: variables.rateLimitPerSubject,
  rateLimitPerAddress: variables.rateLimitPerAddress,
  mcpRateLimit: variables.mcpRateLimit,
  reportOutputDir: variables.reportOutputDir,
  reportSchedule: variables.reportSchedule,
  reportRetentionDays: variables.reportRetentionDays,
  reportLanguage: variables.reportLanguage,
  reportPaper: variables.reportPaper,
  publicBaseUrl: variables.publicBaseUrl,
  smtpUrl: variables.smtpUrl,
  notifyFrom: variables.notifyFrom,
  notifySecretKey: variables.notifySecretKey,
  notifyAllowedHosts: variables.notifyAllowedHosts,
  outboxRetentionDays: variables.outboxRetentionDays,
  traceStoreUrl: variables.traceStoreUrl,
  frontendOtelCollectorEndpoint: variables.frontendOtelCollectorEndpoint,
  frontendOtelServiceName: variables.frontendOtelServiceName,
  frontendOtelServiceNamespace: variables.frontendOtelServiceNamespace,
}

export type GatewayConfig = ReturnType<typeof parseGatewayConfig>

/** Rules for tokens; undefined admits every caller as anonymous. */
export type AuthSettings = {
  readonly issuer: string
  readonly jwksUrl: string
  readonly audience: string
  readonly requiredScopes: readonly string[]
  /** Undefined gives every authenticated user every role. */
  readonly roles: RoleRules | undefined
}

type AuthInput = {
  readonly requireFrontendAuth: boolean
  readonly frontendJwtIssuerUrl: string | undefined
  readonly frontendJwtJwksUrl: string | undefined
  readonly frontendJwtAudience: string | undefined
  readonly frontendRequiredScopes: readonly string[]
  readonly frontendRolesClaim: string | undefined
  readonly frontendRolesMapping: RoleRules['mapping']
}

type OidcInput = {
  readonly oidcEnabled: boolean
  readonly oidcAuthority: string | undefined
  readonly frontendOidcClientId: string
}

type MailInput = { readonly smtpUrl: string | undefined; readonly notifyFrom: string | undefined }

/** @throws ConfigError with every problem at once. */
export function parseGatewayConfig(environment: Environment) {
  return parseSettings(definitions, environment, (settings) => {
    const problems = [
      ...missingForAuth(settings),
      ...missingForSignIn(settings),
      ...missingForMail(settings),
    ]
    return problems.length > 0 ? { problems } : { value: { auth: authSettings(settings) } }
  })
}

function missingForAuth(settings: AuthInput): string[] {
  // OIDC settings are all or none; one that did not parse is already reported.
  if (settings.requireFrontendAuth === false) return []
  const { frontendJwtIssuerUrl, frontendJwtJwksUrl, frontendJwtAudience } = settings
  const missing = [
    ...(frontendJwtIssuerUrl ? [] : ['FRONTEND_JWT_ISSUER_URL']),
    ...(frontendJwtJwksUrl ? [] : ['FRONTEND_JWT_JWKS_URL']),
    ...(frontendJwtAudience ? [] : ['FRONTEND_JWT_AUDIENCE']),
  ]
  return missing.map(
    (name) =>
      `${name} is required with authentication; REQUIRE_FRONTEND_AUTH=false admits every caller`,
  )
}

function missingForSignIn({ oidcEnabled, oidcAuthority, frontendOidcClientId }: OidcInput) {
  if (!oidcEnabled) return []
  const missing = [
    ...(oidcAuthority ? [] : ['OIDC_AUTHORITY']),
    ...(frontendOidcClientId ? [] : ['FRONTEND_OIDC_CLIENT_ID']),
  ]
  return missing.map((name) => `${name} is required with OIDC_ENABLED=true`)
}

function missingForMail({ smtpUrl, notifyFrom }: MailInput): string[] {
  return smtpUrl && !notifyFrom ? ['NOTIFY_FROM is required with SMTP_URL'] : []
}

function authSettings(settings: AuthInput): AuthSettings | undefined {
  const { requireFrontendAuth, frontendRolesClaim: claim } = settings
  const { frontendJwtIssuerUrl: issuer, frontendJwtJwksUrl: jwksUrl } = settings
  const audience = settings.frontendJwtAudience
  if (!requireFrontendAuth || !issuer || !jwksUrl || !audience) return undefined
  const roles = claim ? { claim, mapping: settings.frontendRolesMapping } : undefined
  return { issuer, jwksUrl, audience, requiredScopes: settings.frontendRequiredScopes, roles }
}
