import { flag, httpUrl, integer, issuer, list, origins, roleMapping, text } from '../values.ts'
import { variable } from '../variable.ts'

/** Who may call the gateway, and how often. */
export const callersVariables = {
  requireFrontendAuth: variable({
    env: 'REQUIRE_FRONTEND_AUTH',
    doc: 'Whether callers need a bearer token. `false` admits every caller as `anonymous`, with every role.',
    schema: flag,
    default: 'true',
    usedBy: ['gateway'],
  }),
  frontendJwtIssuerUrl: variable({
    env: 'FRONTEND_JWT_ISSUER_URL',
    doc: 'Exact issuer of the callers’ tokens. Required with authentication.',
    schema: issuer.optional(),
    usedBy: ['gateway'],
  }),
  frontendJwtJwksUrl: variable({
    env: 'FRONTEND_JWT_JWKS_URL',
    doc: 'Where the issuer publishes its keys. Required with authentication.',
    schema: httpUrl.optional(),
    usedBy: ['gateway'],
  }),
  frontendJwtAudience: variable({
    env: 'FRONTEND_JWT_AUDIENCE',
    doc: 'Audience a token must name. Required with authentication.',
    schema: text.optional(),
    usedBy: ['gateway'],
  }),
  frontendRequiredScopes: variable({
    env: 'FRONTEND_REQUIRED_SCOPES',
    doc: 'Scopes a token must carry, separated by spaces.',
    schema: list,
    default: '',
    usedBy: ['gateway'],
  }),
  frontendRolesClaim: variable({
    env: 'FRONTEND_ROLES_CLAIM',
    doc: 'Claim with the user’s roles, its path joined by dots: `realm_access.roles`. When not set, every authenticated user has every role.',
    schema: text.optional(),
    usedBy: ['gateway'],
  }),
  frontendRolesMapping: variable({
    env: 'FRONTEND_ROLES_MAPPING',
    doc: 'The claim’s names of our roles, as name=role separated by commas; several names may give one role.',
    schema: roleMapping,
    default: 'viewer=viewer,analyst=analyst,admin=admin',
    usedBy: ['gateway'],
  }),
  corsAllowedOrigins: variable({
    env: 'CORS_ALLOWED_ORIGINS',
    doc: 'Other origins whose pages may call the gateway, separated by spaces.',
    schema: origins,
    default: '',
    usedBy: ['gateway'],
  }),
  cspConnectSources: variable({
    env: 'CSP_CONNECT_SOURCES',
    doc: 'Other origins that the dashboard may call, such as its collector; the OIDC provider always is one.',
    schema: origins,
    default: '',
    usedBy: ['gateway'],
  }),
  trustedProxyHops: variable({
    env: 'TRUSTED_PROXY_HOPS',
    doc: 'How many proxies stand in front of the gateway. Above 0, X-Forwarded-For and X-Forwarded-Proto are trusted.',
    schema: integer(0, 10),
    default: '0',
    usedBy: ['gateway'],
  }),
  rateLimitPerSubject: variable({
    env: 'RATE_LIMIT_PER_SUBJECT',
    doc: 'Requests a minute that one user may make, at each replica; 0 for any number.',
    schema: integer(0, 10_000_000),
    default: '3000',
    usedBy: ['gateway'],
  }),
  rateLimitPerAddress: variable({
    env: 'RATE_LIMIT_PER_ADDRESS',
    doc: 'Requests a minute from one address, at each replica; 0 for any number.',
    schema: integer(0, 10_000_000),
    default: '6000',
    usedBy: ['gateway'],
  }),
  mcpRateLimit: variable({
    env: 'MCP_RATE_LIMIT',
    doc: 'MCP messages a minute from one user, or from one address without sign-in, at each replica; 0 for any number. Each tool call also counts as the request that it makes.',
    schema: integer(0, 10_000_000),
    default: '600',
    usedBy: ['gateway'],
  }),
}
