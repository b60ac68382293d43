import { type Derived, type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { commonVariables } from '@otel-bi/runtime/config/service'
import { variables } from '@otel-bi/runtime/config/variables'

const definitions = {
  ...commonVariables,
  awServiceUrl: variables.awServiceUrl,
  wwiServiceUrl: variables.wwiServiceUrl,
  requireFrontendAuth: variables.requireFrontendAuth,
  frontendJwtIssuerUrl: variables.frontendJwtIssuerUrl,
  frontendJwtJwksUrl: variables.frontendJwtJwksUrl,
  frontendJwtAudience: variables.frontendJwtAudience,
  frontendRequiredScopes: variables.frontendRequiredScopes,
  oidcEnabled: variables.oidcEnabled,
  oidcAuthority: variables.oidcAuthority,
  frontendOidcClientId: variables.frontendOidcClientId,
  frontendOidcScope: variables.frontendOidcScope,
  reportOutputDir: variables.reportOutputDir,
}

/** What callers must prove; undefined lets everyone in as anonymous. */
export type AuthSettings = {
  readonly issuer: string
  readonly jwksUrl: string
  readonly audience: string
  readonly requiredScopes: readonly string[]
}

type AuthInput = {
  readonly requireFrontendAuth: boolean
  readonly frontendJwtIssuerUrl: string | undefined
  readonly frontendJwtJwksUrl: string | undefined
  readonly frontendJwtAudience: string | undefined
  readonly frontendRequiredScopes: readonly string[]
}

/** @throws ConfigError with every problem at once. */
export function parseGatewayConfig(environment: Environment) {
  return parseSettings(definitions, environment, authSettings)
}

export type GatewayConfig = ReturnType<typeof parseGatewayConfig>

function authSettings(settings: AuthInput): Derived<{ readonly auth: AuthSettings | undefined }> {
  // Half of a configuration that did not parse is judged by its own problem, not by a second one.
  if (settings.requireFrontendAuth === false) return { value: { auth: undefined } }
  const {
    frontendJwtIssuerUrl: issuer,
    frontendJwtJwksUrl: jwksUrl,
    frontendJwtAudience: audience,
  } = settings
  const requiredScopes = settings.frontendRequiredScopes
  if (issuer && jwksUrl && audience)
    return { value: { auth: { issuer, jwksUrl, audience, requiredScopes } } }
  const missing = [
    ...(issuer ? [] : ['FRONTEND_JWT_ISSUER_URL']),
    ...(jwksUrl ? [] : ['FRONTEND_JWT_JWKS_URL']),
    ...(audience ? [] : ['FRONTEND_JWT_AUDIENCE']),
  ]
  return {
    problems: missing.map(
      (name) =>
        `${name} is required with authentication; REQUIRE_FRONTEND_AUTH=false lets everyone in`,
    ),
  }
}
