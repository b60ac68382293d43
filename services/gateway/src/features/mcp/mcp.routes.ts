import { createMcpHandler } from '@modelcontextprotocol/server'
import { tracedFetch } from '@otel-bi/runtime/fetch.telemetry'
import type { App } from '@otel-bi/runtime/http/environment'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { addressOf } from '../../caller.ts'
import type { GatewayDeps } from '../../deps.ts'
import { type AskApi, createServer } from './create-server.ts'
import { type McpGuardDeps, mountMcpGuards } from './mcp-guards.ts'
import { baseUrl, mcpPath, metadataPath, protectedResource } from './protected-resource.ts'
import { parseApiDocument } from './schemas/api-document.ts'
import { catalogue } from './tools/catalogue.ts'
import { toTool } from './tools/tool.ts'

type McpDeps = McpGuardDeps & Pick<GatewayDeps, 'openApiDocument' | 'version'>

/**
 * The Model Context Protocol over the gateway's own API: every tool is a request to this app in the caller's
 * name, so its roles, limits, audit and traces are those of HTTP, and nothing new can be reached.
 */
export function mountMcp(app: App, deps: McpDeps): void {
  mountMcpGuards(app, deps)
  const { accessToken, publicBaseUrl, logger, version } = deps
  let tools: ReturnType<typeof readTools> | undefined
  app.all(mcpPath, async (c) => {
    tools ??= readTools(deps.openApiDocument)
    const settings = {
      ...{ version, publicBaseUrl, tools: await tools },
      ...{ ask: askAs(app, c, deps), userAgent: c.req.header('user-agent') ?? null },
    }
    const handler = createMcpHandler(() => createServer(settings), {
      // Nothing that is listed changes while the process runs, so there is nothing to listen to.
      maxSubscriptions: 0,
      onerror: (error) => logger.debug({ err: error }, 'an MCP request was refused'),
    })
    return handler.fetch(c.req.raw)
  })
  if (accessToken)
    for (const path of ['', mcpPath])
      app.get(`${metadataPath}${path}`, (c) =>
        c.json(protectedResource(`${baseUrl(c, deps)}${path}`, accessToken)),
      )
}

/** Read when the first client comes: they are large, and most processes never need them. */
async function readTools(openApiDocument: string) {
  const document = parseApiDocument(await Bun.file(openApiDocument).text())
  return catalogue.map((declaration) => toTool(declaration, document))
}

/** What the guards of the API go by: who calls, from where, and how the answer is to be written. */
const passedOn = ['authorization', 'accept-language', 'x-forwarded-for', 'x-forwarded-proto']

function askAs(app: App, c: RequestContext, { trustedProxyHops }: McpGuardDeps): AskApi {
  const address = addressOf(c, trustedProxyHops)
  return async ({ method, target, headers: own, body }, { client, signal }) => {
    const headers = new Headers(own)
    for (const name of passedOn) {
      const value = c.req.header(name)
      if (value !== undefined) headers.set(name, value)
    }
    const send = tracedFetch(async (request) =>
      app.fetch(request, { requestIP: () => ({ address }), client }),
    )
    return send(new Request(`http://localhost${target}`, { method, headers, body, signal }))
  }
}
