import { hostHeaderValidation, originValidation } from '@modelcontextprotocol/hono'
import { unknownCaller } from '@otel-bi/runtime/auth/identity'
import type { App, HttpEnvironment } from '@otel-bi/runtime/http/environment'
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { authenticate } from '../../authenticate.ts'
import { addressOf } from '../../caller.ts'
import type { GatewayDeps } from '../../deps.ts'
import { limitedBody } from '../../guards.ts'
import { rateLimit } from '../../rate-limit.ts'
import { securityEvents } from '../../security-events.ts'
import { mcpPath, metadataPath, metadataUrl } from './protected-resource.ts'

export type McpGuardDeps = Pick<
  GatewayDeps,
  | 'accessToken'
  | 'audit'
  | 'corsOrigins'
  | 'logger'
  | 'now'
  | 'publicBaseUrl'
  | 'rateLimits'
  | 'trustedProxyHops'
>

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The checks before the protocol; those of the API follow when a tool calls it. */
export function mountMcpGuards(app: App, deps: McpGuardDeps): void {
  const { accessToken, corsOrigins, publicBaseUrl, rateLimits, trustedProxyHops } = deps
  const own = publicBaseUrl === undefined ? [] : [new URL(publicBaseUrl).hostname]
  const origins = [...loopback, ...own, ...corsOrigins.map((origin) => new URL(origin).hostname)]
  app.use(mcpPath, (c, next) => {
    c.set('identity', unknownCaller)
    return next()
  })
  if (corsOrigins.length > 0)
    for (const path of [mcpPath, `${metadataPath}/*`]) app.use(path, allowOrigins(corsOrigins))
  app.use(mcpPath, originValidation(origins))
  // A page that had its name resolved to this machine could otherwise ask where no token is needed.
  if (!accessToken) app.use(mcpPath, hostHeaderValidation([...loopback, ...own]))
  app.use(mcpPath, limitedBody)
  app.use(mcpPath, securityEvents(deps))
  app.use(
    mcpPath,
    rateLimit(rateLimits.perAddress, (c) => addressOf(c, trustedProxyHops)),
  )
  app.use(mcpPath, challenge(deps))
  app.use(mcpPath, authenticate(accessToken))
  app.use(
    mcpPath,
    rateLimit(rateLimits.mcp, (c) =>
      accessToken ? c.get('identity').subject : addressOf(c, trustedProxyHops),
    ),
  )
}

/** Says in a refusal where the metadata are that lead to a token. */
function challenge(deps: McpGuardDeps): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    await next()
    const said = c.res.headers.get('www-authenticate')
    if (said === null) return
    const where = `resource_metadata="${metadataUrl(c, deps)}"`
    const joint = said.includes(' ') ? ', ' : ' '
    c.res.headers.set('www-authenticate', `${said}${joint}${where}`)
  }
}

const allowOrigins = (origins: readonly string[]) =>
  cors({
    origin: [...origins],
    allowMethods: ['POST', 'GET'],
    allowHeaders: [
      ...['authorization', 'content-type', 'traceparent', 'tracestate'],
      ...['mcp-protocol-version', 'mcp-method', 'mcp-name', 'mcp-session-id', 'last-event-id'],
    ],
    exposeHeaders: ['www-authenticate', 'retry-after', 'x-trace-id', 'mcp-session-id'],
    maxAge: 600,
  })
